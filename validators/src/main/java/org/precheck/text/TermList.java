package org.precheck.text;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A list of terms as cards and word lists name them. It is asked of every document, so its digest and its compiled form are
 * made once.
 */
public final class TermList extends AbstractList<String> implements RandomAccess {
    /** Lists that code names; there are as many as it names, no more. */
    private static final Map<List<String>, Phrases> NAMED = new ConcurrentHashMap<>();

    private final List<String> terms;
    private final int hash;
    private final Phrases phrases;

    private TermList(List<String> terms) {
        this.terms = List.copyOf(terms);
        this.hash = this.terms.hashCode();
        this.phrases = Phrases.of(this.terms);
    }

    /** The list, kept as it is where it is one already. */
    public static List<String> of(List<String> terms) {
        return terms instanceof TermList ? terms : new TermList(terms);
    }

    /** The compiled form of a list. */
    public static Phrases phrases(List<String> terms) {
        return terms instanceof TermList list ? list.phrases : NAMED.computeIfAbsent(terms, Phrases::of);
    }

    @Override
    public String get(int index) {
        return terms.get(index);
    }

    @Override
    public int size() {
        return terms.size();
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) return true;
        if (other instanceof TermList list) return hash == list.hash && terms.equals(list.terms);
        return terms.equals(other);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
