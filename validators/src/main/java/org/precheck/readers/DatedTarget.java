package org.precheck.readers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Citation;
import org.precheck.model.Passage;
import org.precheck.model.PassageKind;
import org.precheck.text.Amount;
import org.precheck.text.DatePlace;
import org.precheck.text.Deadline;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Table;

/**
 * Finds goals with a quantity, a unit and a deadline in one sentence. The label says whose they are: the whole city's
 * ({@code citywide}), a department's plan ({@code department}) or neither said ({@code unscoped}); {@code undated} is a goal
 * with a quantity and no deadline, {@code draft} one of a draft. The fact's date is the deadline, its amount the quantity.
 */
final class DatedTarget implements Reader {
    private static final int MOST = 20;
    private static final String SPEECH = "\"“«";
    private static final Set<String> COUNTED_WORDS = Set.copyOf(GoalTerms.COUNTED);
    private static final Set<String> TIME_UNITS = Set.copyOf(GoalTerms.TIME_UNITS);
    private static final Set<String> SPANS = Set.copyOf(GoalTerms.SPANS);
    private static final Set<String> PLAN_PARTS = Set.copyOf(GoalTerms.PLAN_PARTS);

    private static final Set<String> FROM = Set.copyOf(GoalTerms.FROM);
    private static final Set<String> TO = Set.copyOf(GoalTerms.TO);
    private static final int JOINED = 6;
    private static final Set<String> LEADS = Set.of("to", "will", "shall");

    @Override
    public String name() {
        return "dated-target";
    }

    @Override
    public List<String> labels() {
        return List.of("citywide", "department", "unscoped", "undated", "draft");
    }

    @Override
    public List<Fact> facts(Subject subject, Parameters parameters) {
        Marks marks = new Marks(subject);
        BitSet goal = marks.of(GoalTerms.GOAL);
        BitSet change = marks.of(GoalTerms.CHANGE);
        BitSet future = marks.of(GoalTerms.FUTURE);
        BitSet reach = marks.of(GoalTerms.REACH);
        BitSet void_ = Marks.either(marks.of(GoalTerms.NOT), new Realis(subject).imagined());
        String scope = GoalScope.of(subject, marks);
        BitSet plan = marks.under(Marks.both(marks.of(GoalTerms.PLANS), headings(subject)));
        LocalDate own = subject.ownDate();
        BitSet underGoal = marks.under(Marks.both(goal, headings(subject)));
        List<Fact> facts = new ArrayList<>();
        LeadIn lead = new LeadIn(subject);
        List<Sentence> sentences = subject.sentences();
        for (int at = 0; at < sentences.size() && facts.size() < MOST; at++) {
            Sentence sentence = sentences.get(at);
            if (sentence.furniture() || sentence.passage().kind() == PassageKind.TABLE_HEADER) continue;
            Deadline deadline = deadline(marks, sentence);
            lead.see(at, sentence, deadline, goal.get(at));
            if (sentence.heading()) continue;
            if (void_.get(at) || quoted(subject, sentence)) continue;
            boolean aim = goal.get(at)
                    || (change.get(at) && headed(subject, marks, sentence))
                    || (underGoal.get(at) && change.get(at));
            aim |= deadline != null && deadline.firm() && (reach.get(at) || fromTo(subject, marks, sentence));
            boolean planned =
                    plan.get(at) && deadline != null && (deadline.firm() || future.get(at) || later(deadline, own));
            if (!aim && !planned) continue;
            Deadline due = deadline != null ? deadline : lead.deadline(at, sentence);
            if (due == null) continue;
            Amount amount = quantity(subject, marks, sentence, deadline, change.get(at));
            if (amount == null) continue;
            if (!due.firm() && !future.get(at) && !planned) continue;
            LocalDate day = due.due() != null ? due.due() : GoalScope.fromDocument(subject, due);
            facts.add(new Fact(scope, says(scope), List.of(marks.cite(at)), day, amount.value(), null));
        }
        for (Table table : subject.tables()) {
            if (facts.size() < MOST) rows(subject, table, scope, facts);
        }
        return facts;
    }

    private static String says(String label) {
        return switch (label) {
            case "department" -> "A goal of one department, not of the city.";
            case "unscoped" -> "A goal with a quantity and a deadline; whose it is, is not said.";
            case "undated" -> "A goal without the time by which it is to be reached.";
            case "draft" -> "A goal of a draft.";
            default -> "A goal of the city with a quantity and a deadline.";
        };
    }

    private static void rows(Subject subject, Table table, String scope, List<Fact> facts) {
        GoalTable goals = GoalTable.of(subject, table);
        if (goals == null) return;
        for (Passage row : goals.rows(subject)) {
            if (facts.size() >= MOST) return;
            Citation quote = subject.citeChars(row.start(), row.end());
            List<Citation> quotes = table.header() == null
                    ? List.of(quote)
                    : List.of(
                            quote,
                            subject.citeChars(
                                    table.header().start(), table.header().end()));
            LocalDate due = goals.due(subject, row);
            String label = due == null ? "undated" : scope;
            facts.add(new Fact(label, says(label), quotes, due, null, null));
        }
    }

    /** Whether it says from where to where: {@code from 23% to 12%}, {@code de 71% para 90%}. */
    private static boolean fromTo(Subject subject, Marks marks, Sentence sentence) {
        List<Amount> amounts = marks.amounts(sentence);
        for (int at = 1; at < amounts.size(); at++) {
            Amount from = amounts.get(at - 1);
            Amount to = amounts.get(at);
            boolean figures = from.kind() == to.kind() && from.kind() != Amount.Kind.MONEY;
            boolean opened = from.first() > sentence.firstWord()
                    && FROM.contains(subject.words().folded(from.first() - 1));
            boolean joined = to.first() - from.last() <= JOINED
                    && TO.contains(subject.words().folded(to.first() - 1));
            if (figures && opened && joined && from.value() != to.value()) return true;
        }
        return false;
    }

    /** Whether a sentence is somebody's speech. */
    private static boolean quoted(Subject subject, Sentence sentence) {
        return SPEECH.indexOf(subject.document().text().charAt(sentence.start())) >= 0;
    }

    private static BitSet headings(Subject subject) {
        BitSet headings = new BitSet();
        List<Sentence> sentences = subject.sentences();
        for (int at = 0; at < sentences.size(); at++) if (sentences.get(at).heading()) headings.set(at);
        return headings;
    }

    /** Whether a verb of change opens the sentence, as in {@code Add 1,200 net jobs} or {@code By 2030, cut …}. */
    private static boolean headed(Subject subject, Marks marks, Sentence sentence) {
        for (Phrases.Hit hit : marks.hits(GoalTerms.CHANGE, sentence)) {
            int before = hit.first() - 1;
            boolean first = hit.first() <= sentence.firstWord() + 1;
            boolean to = before >= sentence.firstWord()
                    && LEADS.contains(subject.words().folded(before));
            boolean afterDeadline = false;
            for (Deadline deadline : marks.deadlines(sentence)) {
                afterDeadline |=
                        deadline.firm() && deadline.to() == before && deadline.from() <= sentence.firstWord() + 1;
            }
            if (first || to || afterDeadline) return true;
        }
        return false;
    }

    /** The deadline of a sentence: a firm one where there is one. */
    private static @Nullable Deadline deadline(Marks marks, Sentence sentence) {
        Deadline best = null;
        for (Deadline deadline : marks.deadlines(sentence)) {
            boolean later = best == null
                    || (deadline.firm() && !best.firm())
                    || (deadline.firm() == best.firm() && after(deadline, best));
            if (later) best = deadline;
        }
        return best;
    }

    /** Whether a date that no word makes a deadline lies in a later year than the document. */
    private static boolean later(Deadline deadline, @Nullable LocalDate own) {
        LocalDate due = deadline.due();
        return own != null && due != null && due.getYear() > own.getYear();
    }

    private static boolean after(Deadline one, Deadline other) {
        LocalDate due = one.due();
        LocalDate than = other.due();
        return due != null && than != null && due.isAfter(than);
    }

    /** A quantity that a goal can be about: a share, a percentage or a number of things that are no parts of a plan. */
    private static @Nullable Amount quantity(
            Subject subject, Marks marks, Sentence sentence, @Nullable Deadline deadline, boolean change) {
        for (Amount amount : marks.amounts(sentence)) {
            if (deadline != null && amount.first() <= deadline.to() && amount.last() >= deadline.from()) continue;
            if (dated(marks, sentence, amount)) continue;
            switch (amount.kind()) {
                case PERCENT, SHARE -> {
                    return amount;
                }
                case COUNT -> {
                    int unit = amount.last() + 1;
                    if (unit >= sentence.endWord()) {
                        if (amount.value() >= 5) return amount;
                        continue;
                    }
                    String word = subject.words().folded(unit);
                    boolean less = change && TIME_UNITS.contains(word);
                    boolean parts = COUNTED_WORDS.contains(word) || counted(subject, unit + 1, sentence);
                    if (less || (!parts && (amount.value() >= 2 || amount.value() == 0))) return amount;
                }
                case MONEY -> {}
            }
        }
        return null;
    }

    /** Whether the figures are part of a date. */
    private static boolean dated(Marks marks, Sentence sentence, Amount amount) {
        for (DatePlace date : marks.dates(sentence)) {
            if (amount.first() <= date.to() && amount.last() >= date.from()) return true;
        }
        return false;
    }

    /** Whether the word after an adjective names parts of a plan or its time: {@code 21 city goals, ten coming years}. */
    private static boolean counted(Subject subject, int word, Sentence sentence) {
        if (word >= sentence.endWord()) return false;
        String counted = subject.words().folded(word);
        return PLAN_PARTS.contains(counted) || SPANS.contains(counted);
    }
}
