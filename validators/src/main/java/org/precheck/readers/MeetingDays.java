package org.precheck.readers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.precheck.model.PassageKind;
import org.precheck.text.Amount;
import org.precheck.text.Cadence;
import org.precheck.text.DatePlace;
import org.precheck.text.Sentence;

/**
 * The days on which performance meetings were held: beside words such as "held" and "present", in records and their tables,
 * as headings of notes one below the other, and in the line that dates the notes of one meeting.
 */
final class MeetingDays {
    private static final int MOST = 12;
    private static final int DAYS = 40;
    private static final int OPENS = 3;
    private static final int SERIES = 3;
    private static final int DATELINE = 6;
    private static final int QUARTERLY = 4;

    /** No programme of this kind is older than 25 years, so that so many sessions are four a year. */
    private static final int MANY = 100;

    private static final Set<String> COUNTED = Set.copyOf(MeetingTerms.COUNTED);

    private final Subject subject;
    private final Marks marks;
    private final Convened convened;
    private final BitSet zone;
    private final TreeSet<LocalDate> known = new TreeSet<>();
    private boolean many;

    MeetingDays(Subject subject, Marks marks, Convened convened, BitSet zone) {
        this.subject = subject;
        this.marks = marks;
        this.convened = convened;
        this.zone = zone;
    }

    /** A fact for each day on which they met, or for a count of sessions. */
    List<Fact> held() {
        BitSet ahead = marks.of(MeetingTerms.AHEAD);
        BitSet said = marks.of(MeetingTerms.HELD);
        BitSet records = marks.under(marks.of(MeetingTerms.RECORDS));
        BitSet chronicle = chronicle();
        BitSet bylines = marks.opening(MeetingTerms.BYLINES);
        BitSet past = Marks.either(said, records);
        past.or(chronicle);
        past.or(dateline(said));
        BitSet near = Marks.either(marks.near(convened.meet(), 2), marks.under(convened.meet()));
        near.or(zone);
        near.or(Marks.both(marks.rows(), records));
        near.or(chronicle);
        LocalDate own = subject.ownDate();
        List<Fact> facts = new ArrayList<>();
        int added = 0;
        List<Sentence> sentences = subject.sentences();
        for (int at = convened.letterhead(); at < sentences.size() && added < MOST; at++) {
            Sentence sentence = sentences.get(at);
            if (bylines.get(at) || sentence.furniture() || (ahead.get(at) && !past.get(at)) || !near.get(at)) continue;
            List<DatePlace> days = days(sentence, said.get(at) && !ahead.get(at));
            boolean row = sentence.passage().kind() == PassageKind.TABLE_ROW;
            boolean dated = !days.isEmpty() && (past.get(at) || days.size() >= SERIES || row);
            boolean counted = said.get(at) && sessions(sentence);
            if (!dated && !counted) continue;
            added++;
            if (!dated) facts.add(met(at, own));
            for (DatePlace day : days) {
                if (!dated || known.size() >= DAYS) break;
                if (known.add(day.last())) facts.add(met(at, day.last()));
            }
        }
        return facts;
    }

    /** How often they meet by the days that were found, where those show it; asked after {@link #held}. */
    @Nullable
    Cadence cadence() {
        TreeSet<LocalDate> months = new TreeSet<>();
        for (LocalDate day : known) months.add(day.withDayOfMonth(1));
        List<LocalDate> sorted = List.copyOf(months);
        for (int at = QUARTERLY - 1; at < sorted.size(); at++) {
            if (sorted.get(at - QUARTERLY + 1).plusMonths(12).isAfter(sorted.get(at))) return Cadence.QUARTERLY;
        }
        return many ? Cadence.QUARTERLY : null;
    }

    private List<DatePlace> days(Sentence sentence, boolean months) {
        List<DatePlace> days = new ArrayList<>();
        for (DatePlace date : marks.dates(sentence)) {
            boolean month = date.precision() == DatePlace.Precision.MONTH && months;
            if (date.precision() == DatePlace.Precision.DAY || month) days.add(date);
        }
        return days;
    }

    /** Headings that open with a day, where at least three do: notes of one meeting below the other. */
    private BitSet chronicle() {
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

    /** The short line at the top that dates the notes of one meeting, where they tell who was there or what was said. */
    private BitSet dateline(BitSet said) {
        BitSet lines = new BitSet();
        boolean notes = !said.isEmpty() || !marks.of(MeetingTerms.PRESENT).isEmpty();
        if (!convened.isAbout() || !notes) return lines;
        BitSet titles = marks.titles();
        if (marks.first() >= 0) titles.set(marks.first());
        int rank = 0;
        for (int at = 0; at < subject.sentences().size() && rank < DATELINE; at++) {
            if (subject.sentences().get(at).furniture()) continue;
            rank++;
            if (titles.get(at)) lines.set(at);
        }
        return lines;
    }

    private Fact met(int at, @Nullable LocalDate day) {
        return new Fact("held", "Such a meeting was held.", List.of(marks.cite(at)), day, null, null);
    }

    /** Whether a sentence counts sessions: {@code more than 400 sessions}. */
    private boolean sessions(Sentence sentence) {
        for (Amount amount : marks.amounts(sentence)) {
            if (amount.value() < 3 || amount.first() == sentence.firstWord()) continue;
            for (int at = amount.last() + 1; at <= amount.last() + 2 && at < sentence.endWord(); at++) {
                if (!COUNTED.contains(subject.words().folded(at))) continue;
                many |= amount.value() >= MANY;
                return true;
            }
        }
        return false;
    }
}
