package org.precheck.readers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.precheck.text.Terms;

/**
 * What is done by those who are bound, and with what: from the card itself ({@code actions}, {@code objects}), or from lists
 * that several cards share ({@code words}).
 *
 * @param actions verbs
 * @param objects nouns
 */
record DutyWords(List<String> actions, List<String> objects) {
    private static final Map<String, DutyWords> SHARED = new ConcurrentHashMap<>();

    static DutyWords of(Parameters parameters) {
        List<String> named = parameters.list("words");
        if (named.isEmpty()) return new DutyWords(parameters.list("actions"), parameters.list("objects"));
        return SHARED.computeIfAbsent(named.getFirst(), name -> shared(Terms.named(DutyWords.class, name)));
    }

    private static DutyWords shared(Terms lists) {
        return new DutyWords(
                joined(lists.list("publishing"), lists.list("actions")),
                joined(lists.list("holdings"), lists.list("objects")));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
