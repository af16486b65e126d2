package org.precheck.readers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Citation;
import org.precheck.model.DocumentDate;
import org.precheck.model.Passage;
import org.precheck.text.Amount;
import org.precheck.text.DatePlace;
import org.precheck.text.Deadline;
import org.precheck.text.Table;

/**
 * Finds the latest value of a goal beside its target: in one row of a table ({@code row}), or in a sentence near a goal
 * ({@code sentence}). The fact's date is that of the value: from its column or sentence, else the document's own.
 */
final class GoalProgress implements Reader {
    private static final int MOST = 20;
    private static final int OPENING = 8;

    @Override
    public String name() {
        return "goal-progress";
    }

    @Override
    public List<String> labels() {
        return List.of("row", "sentence");
    }

    @Override
    public List<Fact> facts(Subject subject, Parameters parameters) {
        List<Fact> facts = new ArrayList<>();
        LocalDate own = subject.ownDate();
        for (Table table : subject.tables()) rows(subject, table, own, facts);
        Marks marks = new Marks(subject);
        BitSet figures = marks.amounts(a -> a.kind() != Amount.Kind.MONEY);
        BitSet goals = Marks.either(marks.of(GoalTerms.GOAL), Marks.both(marks.of(GoalTerms.CHANGE), due(subject)));
        BitSet progress = Marks.both(marks.of(GoalTerms.SO_FAR), figures);
        progress.and(Marks.either(marks.near(Marks.both(goals, figures), 2), marks.under(goals)));
        progress.andNot(marks.of(GoalTerms.NOT));
        for (int at = progress.nextSetBit(0); at >= 0 && facts.size() < MOST; at = progress.nextSetBit(at + 1)) {
            LocalDate said = pastDate(marks, subject, at, own);
            facts.add(new Fact(
                    "sentence",
                    "How far a goal has come.",
                    List.of(marks.cite(at)),
                    said != null ? said : own,
                    null,
                    null));
        }
        return facts;
    }

    /** Sentences with a firm deadline. */
    private static BitSet due(Subject subject) {
        BitSet due = new BitSet();
        for (Deadline deadline : subject.deadlines()) {
            int at = deadline.firm() ? subject.sentenceAt(deadline.from()) : -1;
            if (at >= 0 && !subject.sentences().get(at).furniture()) due.set(at);
        }
        return due;
    }

    private static void rows(Subject subject, Table table, @Nullable LocalDate own, List<Fact> facts) {
        GoalTable goals = GoalTable.of(subject, table);
        if (goals == null || goals.actual() < 0) return;
        for (Passage row : goals.rows(subject)) {
            if (facts.size() >= MOST) return;
            if (!GoalTable.figure(subject, row, goals.actual())) continue;
            Citation quote = subject.citeChars(row.start(), row.end());
            LocalDate date = goals.asOf() != null ? goals.asOf() : own;
            facts.add(new Fact("row", "A target with its latest value.", List.of(quote), date, null, null));
        }
    }

    private static @Nullable LocalDate pastDate(Marks marks, Subject subject, int at, @Nullable LocalDate own) {
        LocalDate latest = null;
        for (DatePlace date : marks.dates(subject.sentences().get(at))) {
            boolean later = latest == null || date.last().isAfter(latest);
            boolean ahead = own != null && date.first().isAfter(own);
            if (later && !ahead) latest = date.last();
        }
        return latest;
    }

    /** The document's own date: what it carries, else the latest full date or month of its "updated" line. */
    static @Nullable LocalDate ownDate(Subject subject) {
        LocalDate own = null;
        for (DocumentDate date : subject.document().dates()) {
            boolean visible = !List.of("http", "pdf", "office").contains(date.source());
            if (visible && (own == null || date.date().isAfter(own))) own = date.date();
        }
        if (own != null) return own;
        Marks marks = new Marks(subject);
        BitSet updated = marks.of(GoalTerms.DATED);
        for (int at = updated.nextSetBit(0); at >= 0; at = updated.nextSetBit(at + 1)) {
            for (DatePlace date : marks.dates(subject.sentences().get(at))) {
                boolean exact = date.precision() != DatePlace.Precision.YEAR;
                if (exact && (own == null || date.last().isAfter(own))) own = date.last();
            }
        }
        return own != null ? own : opening(subject, marks);
    }

    /** The first day or month that the opening names. */
    private static @Nullable LocalDate opening(Subject subject, Marks marks) {
        int seen = 0;
        for (int at = 0; at < subject.sentences().size() && seen < OPENING; at++) {
            if (subject.sentences().get(at).furniture()) continue;
            seen++;
            LocalDate date = marks.exactDate(at);
            if (date != null) return date;
        }
        return null;
    }
}
