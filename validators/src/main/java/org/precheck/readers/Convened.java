package org.precheck.readers;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.precheck.text.Amount;
import org.precheck.text.Phrases;

/**
 * Where a document shows a city's leaders meet with its departments over figures: in neighbouring sentences, or, in a
 * document that is about such meetings by its title, by who was present anywhere in it.
 */
final class Convened {
    private static final int TOP = 4;
    private static final int LETTERHEAD = 8;
    private static final int OFTEN = 3;

    private final Marks marks;
    private final BitSet meet;
    private final BitSet figures;
    private final BitSet departments;
    private final BitSet leaders;
    private final BitSet programme;
    private final boolean about;
    private final BitSet sentences;

    Convened(Subject subject, Marks marks) {
        this.marks = marks;
        programme = ProgrammeName.of(subject);
        about = about();
        meet = Marks.without(marks.of(MeetingTerms.MEET), marks.under(marks.of(MeetingTerms.OTHER)));
        if (about) meet.or(programme);
        figures = Marks.either(marks.of(MeetingTerms.FIGURES), marks.amounts(a -> a.kind() == Amount.Kind.PERCENT));
        figures.andNot(marks.of(MeetingTerms.NO_FIGURES));
        departments = Marks.either(marks.of(MeetingTerms.DEPARTMENTS), named(subject));
        leaders = marks.of(MeetingTerms.LEADERS);
        leaders.or(myself());
        sentences = body() ? new BitSet() : found();
    }

    /** The sentences that show it. */
    BitSet sentences() {
        return sentences;
    }

    /** Sentences that speak of meetings, none of them of others such as boards. */
    BitSet meet() {
        return meet;
    }

    /** Whether the document is about such meetings by its title. */
    boolean isAbout() {
        return about;
    }

    /** The number of the first sentence behind the head of a letter, whose date is no meeting's; 0 where it is no letter. */
    int letterhead() {
        int line = marks.of(MeetingTerms.SUBJECT).nextSetBit(0);
        return line >= 0 && marks.rank(line) < LETTERHEAD ? line + 1 : 0;
    }

    private BitSet found() {
        int reach = about ? 2 : 1;
        BitSet near = Marks.both(meet, marks.near(leaders, reach));
        near.and(marks.near(departments, reach));
        near.and(figures.cardinality() >= OFTEN ? marks.near(figures, 12) : marks.near(figures, 2));
        return near.isEmpty() && about ? present() : near;
    }

    /** In a document about such meetings: who was there, where a leader and departments are named and figures often. */
    private BitSet present() {
        BitSet strong = Marks.without(leaders, Marks.without(marks.of(MeetingTerms.WEAK_LEADERS), strong()));
        if (strong.isEmpty() || meet.isEmpty() || figures.cardinality() < OFTEN) return new BitSet();
        BitSet there = Marks.both(marks.near(strong, 1), marks.near(departments, 2));
        there.and(Marks.either(marks.of(MeetingTerms.PRESENT), Marks.either(meet, strong)));
        return there;
    }

    private BitSet strong() {
        List<String> strong = MeetingTerms.LEADERS.stream()
                .filter(term -> !MeetingTerms.WEAK_LEADERS.contains(term))
                .toList();
        return marks.of(strong);
    }

    /** Sentences in which the leader who writes speaks of himself or herself. */
    private BitSet myself() {
        int first = leaders.nextSetBit(0);
        int rank = first < 0 ? LETTERHEAD : marks.rank(first);
        boolean writes = rank < TOP || (rank < LETTERHEAD && marks.titles().get(first));
        return writes ? marks.of(MeetingTerms.MYSELF) : new BitSet();
    }

    /** Sentences that name three departments or more: {@code Police, Fire, Finance}. */
    private static BitSet named(Subject subject) {
        BitSet named = new BitSet();
        Map<Integer, Set<Integer>> terms = new HashMap<>();
        for (Phrases.Hit hit : subject.hits(InventoryTerms.DEPARTMENT_NAMES)) {
            int at = subject.isMain(hit.first()) ? subject.sentenceAt(hit.first()) : -1;
            if (at < 0) continue;
            Set<Integer> here = terms.computeIfAbsent(at, _ -> new HashSet<>());
            here.add(hit.term());
            if (here.size() >= OFTEN) named.set(at);
        }
        return named;
    }

    /** Whether it is the record of a council, a board or a commission, and not of a performance programme. */
    private boolean body() {
        return bodyRank() < TOP && !about;
    }

    private int bodyRank() {
        int at = marks.of(MeetingTerms.BODIES).nextSetBit(0);
        return at < 0 ? Integer.MAX_VALUE : marks.rank(at);
    }

    /** Whether a performance programme is named at the top before any other body, or again and again. */
    private boolean about() {
        BitSet named = Marks.either(marks.of(MeetingTerms.NAMED), programme);
        named.andNot(marks.of(MeetingTerms.BODIES));
        BitSet titles = marks.titles();
        int first = marks.first();
        if (first >= 0) titles.set(first);
        int titled = Marks.both(named, titles).nextSetBit(0);
        int subject = Marks.both(named, marks.of(MeetingTerms.SUBJECT)).nextSetBit(0);
        return programme.cardinality() >= OFTEN
                || (titled >= 0 && marks.rank(titled) < Math.min(TOP, bodyRank()))
                || (subject >= 0 && marks.rank(subject) < LETTERHEAD);
    }
}
