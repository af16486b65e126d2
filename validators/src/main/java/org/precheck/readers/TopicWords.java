package org.precheck.readers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.precheck.text.Terms;

/**
 * The words of one matter. A card gives them itself ({@code terms}) or names lists that several cards share ({@code words});
 * see {@code open-data.terms} for their form.
 *
 * @param terms phrases that name the matter
 * @param one words that name it beside one of {@code other}
 * @param other words that name it beside one of {@code one}
 * @param weak words that other matters use too
 * @param unlike titles of other matters
 * @param signs what a text shows that is about it and never names it
 */
record TopicWords(
        List<String> terms,
        List<String> one,
        List<String> other,
        List<String> weak,
        List<String> unlike,
        List<Sign> signs) {
    private static final Map<String, TopicWords> SHARED = new ConcurrentHashMap<>();
    private static final String SIGN = "sign ";

    /**
     * One sign: a phrase, or two words near each other in a sentence.
     *
     * @param name in plain words
     * @param phrases each of which is the sign
     * @param one words that are it with one of {@code other}
     * @param other words that are it with one of {@code one}
     * @param ordered whether {@code one} must come first
     */
    record Sign(String name, List<String> phrases, List<String> one, List<String> other, boolean ordered) {}

    /** The words that a card hands in or names. */
    static TopicWords of(Parameters parameters) {
        List<String> named = parameters.list("words");
        if (named.isEmpty()) {
            return new TopicWords(
                    parameters.list("terms"), List.of(), List.of(), List.of(), parameters.list("unlike"), List.of());
        }
        return SHARED.computeIfAbsent(named.getFirst(), name -> shared(Terms.named(TopicWords.class, name)));
    }

    private static TopicWords shared(Terms lists) {
        return new TopicWords(
                lists.list("topic"),
                lists.list("topic, one"),
                lists.list("topic, other"),
                lists.list("weak"),
                lists.list("unlike"),
                signs(lists));
    }

    private static List<Sign> signs(Terms lists) {
        Set<String> names = new LinkedHashSet<>();
        for (String list : lists.names()) {
            if (list.startsWith(SIGN)) names.add(list.substring(SIGN.length()).split(",", -1)[0]);
        }
        List<Sign> signs = new ArrayList<>();
        signs.add(new Sign("published", List.of(), lists.list("publishing"), lists.list("holdings"), false));
        for (String name : names) {
            List<String> first = list(lists, SIGN + name + ", first");
            List<String> then = list(lists, SIGN + name + ", then");
            List<String> one = list(lists, SIGN + name + ", one");
            List<String> other = list(lists, SIGN + name + ", other");
            boolean ordered = !then.isEmpty();
            if (ordered && first.isEmpty()) first = lists.list("none");
            if (!one.isEmpty() && other.isEmpty()) {
                other = lists.list(name.equals("online") ? "publishing" : "holdings");
            }
            signs.add(new Sign(name, list(lists, SIGN + name), ordered ? first : one, ordered ? then : other, ordered));
        }
        return List.copyOf(signs);
    }

    private static List<String> list(Terms lists, String name) {
        return lists.names().contains(name) ? lists.list(name) : List.of();
    }
}
