package org.precheck.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRule;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Failures.Failure;

/** What one robots.txt (RFC 9309) says to one program. */
final class RobotsFile {
    /** RFC 9309 2.5 asks for at least 500 KiB; what follows is not read. */
    static final int MAX_BYTES = 512 << 10;

    private final SimpleRobotRules rules;
    private final String unread;
    private final @Nullable Failure trouble;

    private RobotsFile(SimpleRobotRules rules, String unread, @Nullable Failure trouble) {
        this.rules = rules;
        this.unread = unread;
        this.trouble = trouble;
    }

    /**
     * Whether an address may be fetched.
     *
     * @param allowed the answer
     * @param rule the line that decides, such as {@code Disallow: /private}, a sentence where none could, or null where none speaks of it
     */
    record Ruling(boolean allowed, @Nullable String rule) {}

    /** Reads the file for the program of that product token; a file that is no robots.txt allows everything. */
    static RobotsFile parse(String address, byte[] bytes, String agent) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE / 2, 0);
        parser.setExactUserAgentMatching(true);
        List<String> names = agent.isBlank() ? List.of() : List.of(agent.toLowerCase(Locale.ROOT));
        return new RobotsFile(parser.parseContent(address, bytes, "text/plain", names), "", null);
    }

    /** There is none, so that everything is allowed. */
    static RobotsFile none(String why) {
        return new RobotsFile(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), why, null);
    }

    /** It could not be asked for, so that nothing is allowed for now. */
    static RobotsFile unreachable(Failure trouble) {
        return new RobotsFile(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), trouble.detail(), trouble);
    }

    /** What kept it from being asked for, which is then the outcome of every address of the site; else null. */
    @Nullable
    Failure trouble() {
        return trouble;
    }

    Ruling ruling(String address) {
        boolean allowed = rules.isAllowed(address);
        if (!unread.isEmpty()) return new Ruling(allowed, unread);
        // crawler-commons keeps the rules sorted, longest first, and decides by the first that matches
        for (RobotRule rule : rules.getRobotRules()) {
            if (matches(rule.getPrefix(), address)) {
                return new Ruling(allowed, (rule.isAllow() ? "Allow: " : "Disallow: ") + rule.getPrefix());
            }
        }
        if (rules.isAllowNone()) return new Ruling(false, "Disallow: /");
        return new Ruling(allowed, null);
    }

    private static boolean matches(String pattern, String address) {
        SimpleRobotRules one = new SimpleRobotRules(RobotRulesMode.ALLOW_SOME);
        one.addRule(pattern, false);
        return !one.isAllowed(address);
    }

    /** The pause that it asks for between two requests, or null. */
    @Nullable
    Duration crawlDelay() {
        long millis = rules.getCrawlDelay();
        return millis > 0 ? Duration.ofMillis(millis) : null;
    }

    /** Addresses of sitemaps that it names. */
    List<String> sitemaps() {
        return rules.getSitemaps();
    }
}
