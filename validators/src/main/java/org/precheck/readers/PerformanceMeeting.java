package org.precheck.readers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Citation;
import org.precheck.model.PassageKind;
import org.precheck.text.Amount;
import org.precheck.text.Cadence;
import org.precheck.text.CadencePlace;
import org.precheck.text.DatePlace;
import org.precheck.text.Sentence;

/**
 * Finds meetings at which a city's leaders go through figures with its departments. {@code convened}: a leader and
 * departments meet, near words of data; a cadence ({@code weekly} to {@code annual}, {@code regular}) of such meetings;
 * {@code held}: days on which they met, or how often they did (the date is the latest day, without days the
 * document's own); {@code follow-up}: what was promised is tracked; {@code ended}: the programme is no more.
 * Boards, councils, hearings and talks between a supervisor and an employee are other meetings.
 */
final class PerformanceMeeting implements Reader {
    private static final int MOST = 12;
    private static final int DAYS = 40;
    private static final int TOP = 4;
    private static final int OPENS = 3;
    private static final int SERIES = 3;

    @Override
    public String name() {
        return "performance-meeting";
    }

    @Override
    public List<String> labels() {
        return List.of(
                "convened",
                "weekly",
                "biweekly",
                "monthly",
                "bimonthly",
                "quarterly",
                "semiannual",
                "annual",
                "regular",
                "held",
                "follow-up",
                "ended");
    }

    @Override
    public List<Fact> facts(Subject subject, Parameters parameters) {
        Marks marks = new Marks(subject);
        BitSet ended = Marks.both(
                marks.of(MeetingTerms.ENDED),
                Marks.either(
                        marks.near(marks.of(MeetingTerms.PROGRAMME), 3), marks.near(marks.of(MeetingTerms.MEET), 1)));
        if (!ended.isEmpty()) return marks.facts(ended, "ended", "It says that the meetings have stopped.", 2);
        BitSet meet = Marks.without(marks.of(MeetingTerms.MEET), marks.under(marks.of(MeetingTerms.OTHER)));
        BitSet figures =
                Marks.either(marks.of(MeetingTerms.FIGURES), marks.amounts(a -> a.kind() == Amount.Kind.PERCENT));
        int reach = named(marks) ? 2 : 1;
        BitSet leaders = marks.near(marks.of(MeetingTerms.LEADERS), reach);
        BitSet departments = marks.near(marks.of(MeetingTerms.DEPARTMENTS), reach);
        BitSet convened = Marks.both(meet, leaders);
        convened.and(departments);
        figures.andNot(marks.of(MeetingTerms.NO_FIGURES));
        convened.and(figures.cardinality() >= 3 ? marks.near(figures, 12) : marks.near(figures, 2));
        if (body(marks)) return List.of();
        if (convened.isEmpty()) return List.of();
        List<Fact> facts = new ArrayList<>(
                marks.facts(convened, "convened", "Leaders of the city meet with departments over figures.", 4));
        BitSet zone = marks.near(marks.under(convened), 3);
        cadences(subject, marks, zone, Marks.either(marks.near(meet, 1), marks.near(convened, 4)), facts);
        held(subject, marks, zone, meet, facts);
        BitSet follow = marks.of(MeetingTerms.FOLLOW_UP);
        follow.and(marks.near(Marks.either(meet, zone), 4));
        facts.addAll(marks.facts(follow, "follow-up", "What was agreed is followed up.", 3));
        return facts;
    }

    private static void cadences(Subject subject, Marks marks, BitSet zone, BitSet near, List<Fact> facts) {
        int added = 0;
        for (CadencePlace place : subject.cadences()) {
            int at = subject.sentenceAt(place.from());
            if (at < 0 || !near.get(at) || subject.sentences().get(at).furniture() || added++ >= MOST) continue;
            facts.add(new Fact(
                    place.cadence().word(),
                    "They meet " + place.cadence().word() + ".",
                    List.of(marks.cite(at)),
                    null,
                    (double) place.cadence().timesPerYear(),
                    null));
        }
        BitSet regular = marks.of(MeetingTerms.REGULAR);
        regular.and(zone);
        regular.and(near);
        facts.addAll(marks.facts(regular, "regular", "They meet regularly.", 2));
    }

    private static void held(Subject subject, Marks marks, BitSet zone, BitSet meet, List<Fact> facts) {
        BitSet ahead = marks.of(MeetingTerms.AHEAD);
        BitSet said = marks.of(MeetingTerms.HELD);
        BitSet past = Marks.either(said, marks.under(marks.of(MeetingTerms.RECORDS)));
        BitSet chronicle = chronicle(subject, marks);
        past.or(chronicle);
        BitSet near = Marks.either(marks.near(meet, 2), marks.under(meet));
        near.or(zone);
        near.or(Marks.both(marks.rows(), marks.under(marks.of(MeetingTerms.RECORDS))));
        near.or(chronicle);
        LocalDate own = GoalProgress.ownDate(subject);
        List<Sentence> sentences = subject.sentences();
        TreeSet<LocalDate> known = new TreeSet<>();
        int added = 0;
        for (int at = 0; at < sentences.size() && added < MOST; at++) {
            Sentence sentence = sentences.get(at);
            if (sentence.furniture() || (ahead.get(at) && !past.get(at)) || !near.get(at)) continue;
            List<DatePlace> days = new ArrayList<>();
            for (DatePlace date : marks.dates(sentence)) {
                boolean month = date.precision() == DatePlace.Precision.MONTH && said.get(at) && !ahead.get(at);
                if (date.precision() == DatePlace.Precision.DAY || month) days.add(date);
            }
            boolean row = sentence.passage().kind() == PassageKind.TABLE_ROW;
            boolean dated = !days.isEmpty() && (past.get(at) || days.size() >= 3 || row);
            boolean counted = said.get(at) && sessions(subject, marks, sentence);
            if (!dated && !counted) continue;
            added++;
            if (!dated) facts.add(met(marks, at, own));
            for (DatePlace day : days) {
                if (!dated || known.size() >= DAYS) break;
                if (known.add(day.last())) facts.add(met(marks, at, day.last()));
            }
        }
        if (often(known)) {
            facts.add(new Fact(
                    Cadence.QUARTERLY.word(),
                    "They met four times or more within a year.",
                    List.of(cited(facts)),
                    null,
                    4.0,
                    null));
        }
    }

    /** Headings that open with a day, where at least three do: notes of one meeting below the other. */
    private static BitSet chronicle(Subject subject, Marks marks) {
        BitSet days = new BitSet();
        for (int at = 0; at < subject.sentences().size(); at++) {
            Sentence sentence = subject.sentences().get(at);
            if (sentence.furniture() || !sentence.heading()) continue;
            for (DatePlace date : marks.dates(sentence)) {
                boolean opens = date.from() <= sentence.firstWord() + OPENS;
                if (opens && date.precision() == DatePlace.Precision.DAY) days.set(at);
            }
        }
        return days.cardinality() >= SERIES ? days : new BitSet();
    }

    /** Whether it is the record of a council, a board or a commission, and not of a performance programme. */
    private static boolean body(Marks marks) {
        int at = marks.of(MeetingTerms.BODIES).nextSetBit(0);
        return at >= 0 && marks.rank(at) < TOP && !named(marks);
    }

    /** Whether a performance programme is named in a title or short line at the top. */
    private static boolean named(Marks marks) {
        BitSet named = marks.of(MeetingTerms.NAMED);
        named.and(marks.titles());
        int programme = named.nextSetBit(0);
        return programme >= 0 && marks.rank(programme) < TOP;
    }

    private static Fact met(Marks marks, int at, @Nullable LocalDate day) {
        return new Fact("held", "Such a meeting was held.", List.of(marks.cite(at)), day, null, null);
    }

    /** The words of the last meeting that was found. */
    private static Citation cited(List<Fact> facts) {
        return facts.getLast().citations().getFirst();
    }

    /** Whether days of four months lie within one year. */
    private static boolean often(Set<LocalDate> days) {
        TreeSet<LocalDate> months = new TreeSet<>();
        for (LocalDate day : days) months.add(day.withDayOfMonth(1));
        List<LocalDate> sorted = List.copyOf(months);
        for (int at = 3; at < sorted.size(); at++) {
            if (sorted.get(at - 3).plusMonths(12).isAfter(sorted.get(at))) return true;
        }
        return false;
    }

    /** Whether a sentence counts sessions: {@code more than 400 sessions}. */
    private static boolean sessions(Subject subject, Marks marks, Sentence sentence) {
        for (Amount amount : marks.amounts(sentence)) {
            if (amount.value() < 3 || amount.first() == sentence.firstWord()) continue;
            for (int at = amount.last() + 1; at <= amount.last() + 2 && at < sentence.endWord(); at++) {
                String word = subject.words().folded(at);
                boolean session = word.startsWith("session")
                        || word.startsWith("meeting")
                        || word.startsWith("reunio")
                        || word.startsWith("sesion")
                        || word.startsWith("rencontre")
                        || word.startsWith("seance")
                        || word.startsWith("sess");
                if (session) return true;
            }
        }
        return false;
    }
}
