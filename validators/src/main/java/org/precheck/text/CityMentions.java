package org.precheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.precheck.model.City;

/** Finds where a document names one city, and where the same name means something else. */
public final class CityMentions {
    private static final Terms LISTS = Terms.named(CityMentions.class, "city");
    private static final Set<String> NOT_AFTER = Set.copyOf(LISTS.list("not-after"));
    private static final Set<String> AGENCIES = Set.copyOf(LISTS.list("agencies"));
    private static final Set<String> NOT_BEFORE = Set.copyOf(LISTS.list("not-before"));
    private static final Set<String> OF = Set.copyOf(LISTS.list("of"));
    private static final Set<String> OFFICIAL_BEFORE = Set.copyOf(LISTS.list("official-before"));
    private static final Set<String> OFFICIAL_AFTER = Set.copyOf(LISTS.list("official-after"));
    /** Behind "city" or "council", what makes it a place to meet in: {@code at Denton City Hall}. */
    private static final Set<String> PLACES = Set.copyOf(LISTS.list("places"));

    private CityMentions() {}

    /** What a mention means. */
    public enum Kind {
        /** The city. */
        CITY,
        /** Another place of its name. */
        NAMESAKE,
        /** Something named after it, such as its county or university. */
        OTHER
    }

    /**
     * A place where the name stands.
     *
     * @param kind what it means there
     * @param official whether it is named as a government, such as {@code City of Denton}
     * @param stated whether a state stands behind the name: the city's own, or, of a namesake, another
     * @param firstWord first word of the name
     * @param lastWord last word of the name, inclusive
     */
    public record Mention(Kind kind, boolean official, boolean stated, int firstWord, int lastWord) {}

    /** All places where one of the city's names stands with a capital, in the order of the text; where there is none, its own addresses. */
    public static List<Mention> of(City city, Words words, String text) {
        Phrases names = Phrases.of(CityNames.of(city));
        Optional<String> state = States.code(city.state());
        List<Mention> found = new ArrayList<>();
        int past = -1;
        for (Phrases.Hit hit : names.hits(words)) {
            if (hit.first() <= past || !words.capital(hit.first())) continue;
            past = hit.last();
            found.add(mention(hit, state, words, text));
        }
        if (found.stream().noneMatch(mention -> mention.kind() == Kind.CITY)) addHosts(city, words, text, found);
        return found;
    }

    /** Where the name stands nowhere else, the city's own addresses tell whose the document is. */
    private static void addHosts(City city, Words words, String text, List<Mention> found) {
        for (int start : CityHosts.of(city, text)) {
            int word = words.from(start);
            if (word < words.size()) found.add(new Mention(Kind.CITY, true, false, word, word));
        }
        found.sort((a, b) -> Integer.compare(a.firstWord(), b.firstWord()));
    }

    private static Mention mention(Phrases.Hit hit, Optional<String> state, Words words, String text) {
        int next = hit.last() + 1;
        int before = hit.first() - 1;
        boolean of = before > 0 && OF.contains(words.folded(before));
        String owner = before < 0 ? "" : words.folded(of ? before - 1 : before);
        boolean official = OFFICIAL_BEFORE.contains(owner)
                || (next < words.size()
                        && words.capital(next)
                        && OFFICIAL_AFTER.contains(words.folded(next))
                        && (next + 1 == words.size() || !PLACES.contains(words.folded(next + 1))));
        boolean shared = of
                && before > 1
                && owner.equals("county")
                && words.folded(before - 2).equals("and");
        Kind kind = Kind.CITY;
        boolean entitled = of && OFFICIAL_BEFORE.contains(owner);
        boolean agency = !entitled && agencyBehind(hit.last(), words, text);
        boolean named =
                !entitled && next < words.size() && NOT_AFTER.contains(words.folded(next)) && words.capital(next);
        Optional<String> behind = stateBehind(hit, words, text);
        boolean stated = state.isPresent() && behind.isPresent();
        if (named || agency || (of && NOT_BEFORE.contains(owner) && !shared)) kind = Kind.OTHER;
        else if (stated && !behind.equals(state)) kind = Kind.NAMESAKE;
        return new Mention(kind, kind != Kind.OTHER && (official || shared), stated, hit.first(), hit.last());
    }

    /** Whether the name goes on to that of a body of its own: {@code Denton Independent School District}. */
    private static boolean agencyBehind(int last, Words words, String text) {
        for (int w = last + 1; w < words.size() && w <= last + 4; w++) {
            String gap = text.substring(words.end(w - 1), words.start(w));
            if (!gap.equals(" ") && !gap.equals(" & ")) return false;
            if (AGENCIES.contains(words.folded(w))) return words.capital(w);
            if (!words.capital(w) && !words.folded(w).equals("and")) return false;
        }
        return false;
    }

    /** The state that stands behind the name: {@code Jackson, MI}. */
    private static Optional<String> stateBehind(Phrases.Hit hit, Words words, String text) {
        int next = hit.last() + 1;
        if (next >= words.size()) return Optional.empty();
        String gap = text.substring(words.end(hit.last()), words.start(next)).strip();
        boolean code =
                words.written(next).length() == 2 && (gap.equals("/") || gap.equals("-") || gap.equals("\u2013"));
        return code || gap.equals(",") || gap.equals("(") ? States.at(words, next) : Optional.empty();
    }
}
