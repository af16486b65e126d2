package org.precheck.fetch;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How promising a link is for the criteria that its page was offered for: the criteria's own words in its text, its
 * address and the heading above it, and what kind of page it announces. Pure; only the order of the numbers means anything.
 */
public final class LinkScore {
    private static final Set<String> EMPTY_WORDS = Set.of(
            "about",
            "after",
            "all",
            "also",
            "and",
            "any",
            "are",
            "been",
            "can",
            "city",
            "cities",
            "does",
            "each",
            "for",
            "from",
            "government",
            "had",
            "has",
            "have",
            "how",
            "into",
            "its",
            "least",
            "local",
            "more",
            "most",
            "not",
            "one",
            "only",
            "other",
            "our",
            "over",
            "past",
            "says",
            "some",
            "such",
            "than",
            "that",
            "the",
            "their",
            "them",
            "there",
            "these",
            "they",
            "this",
            "those",
            "through",
            "use",
            "used",
            "uses",
            "using",
            "was",
            "were",
            "what",
            "when",
            "where",
            "which",
            "who",
            "whose",
            "with",
            "within",
            "your",
            "www",
            "http",
            "https",
            "html",
            "page");

    /** What instruments, plans and their publications are called, whatever the criterion. */
    private static final Set<String> INSTRUMENTS = Set.of(
            "policy",
            "policies",
            "ordinance",
            "resolution",
            "order",
            "directive",
            "executive",
            "inventory",
            "dataset",
            "datasets",
            "dashboard",
            "performance",
            "strategic",
            "plan",
            "goals",
            "targets",
            "report",
            "evaluation",
            "budget",
            "adopted",
            "municipal",
            "code",
            "standards",
            "governance");

    /** What leads elsewhere. */
    private static final Set<String> ASIDE = Set.of(
            "login",
            "signin",
            "register",
            "subscribe",
            "privacy",
            "accessibility",
            "sitemap",
            "contact",
            "calendar",
            "event",
            "events",
            "news",
            "jobs",
            "careers",
            "employment",
            "facebook",
            "twitter",
            "instagram",
            "youtube",
            "linkedin",
            "print",
            "share",
            "feedback",
            "terms",
            "disclaimer",
            "translate",
            "search",
            "cart",
            "weather",
            "directory",
            "permit",
            "permits",
            "pay",
            "payment",
            "recreation",
            "parking");

    private final Set<String> words;

    private LinkScore(Set<String> words) {
        this.words = words;
    }

    /** Scores by the words of these texts, such as the titles, questions and clauses of criteria. */
    public static LinkScore of(List<String> texts) {
        Set<String> words = new HashSet<>();
        for (String text : texts) words.addAll(words(text));
        words.removeAll(EMPTY_WORDS);
        return new LinkScore(Set.copyOf(words));
    }

    /**
     * The promise of one link; below 0 it is better left.
     *
     * @param anchor its text
     * @param address where it leads
     * @param heading the heading above it, or empty
     */
    public double score(String anchor, String address, String heading) {
        int from = address.indexOf("://");
        int path = address.indexOf('/', from < 0 ? 0 : from + 3);
        Set<String> inAnchor = words(anchor);
        Set<String> inPath = words(path < 0 ? "" : address.substring(path));
        double score = 3.0 * shared(inAnchor, words) + 2.0 * shared(inPath, words) + shared(words(heading), words);
        score += 1.0 * shared(inAnchor, INSTRUMENTS) + 0.5 * shared(inPath, INSTRUMENTS);
        score -= 2.0 * shared(inAnchor, ASIDE) + 1.0 * shared(inPath, ASIDE);
        if (score > 0 && isDocument(address)) score += 1;
        // a long anchor shares words by chance
        return inAnchor.size() > 12 ? score * 12 / inAnchor.size() : score;
    }

    private static int shared(Set<String> some, Set<String> others) {
        int count = 0;
        for (String word : some) {
            if (others.contains(word)) count++;
        }
        return count;
    }

    private static boolean isDocument(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        int query = lower.indexOf('?');
        String path = query < 0 ? lower : lower.substring(0, query);
        return path.endsWith(".pdf")
                || path.endsWith(".docx")
                || path.endsWith(".xlsx")
                || path.endsWith(".csv")
                || path.contains("/documentcenter/view/");
    }

    /** Runs of three or more letters, in lower case, a plural s taken off so that goals and goal are one. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) start = i;
            if (!letter && start >= 0) {
                if (i - start >= 3) words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        for (String word : List.copyOf(words)) {
            if (word.length() > 4 && word.endsWith("s") && !word.endsWith("ss"))
                words.add(word.substring(0, word.length() - 1));
        }
        return words;
    }
}
