package org.precheck.readers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.precheck.model.Citation;
import org.precheck.text.Cadence;
import org.precheck.text.CadencePlace;
import org.precheck.text.Phrases;
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
    private static final int BESIDE = 4;

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
        ended.or(stopped(subject, marks));
        if (!ended.isEmpty()) return marks.facts(ended, "ended", "It says that the meetings have stopped.", 2);
        Convened convened = new Convened(subject, marks);
        if (convened.sentences().isEmpty()) return List.of();
        List<Fact> facts = new ArrayList<>(marks.facts(
                convened.sentences(), "convened", "Leaders of the city meet with departments over figures.", 4));
        BitSet zone = marks.near(marks.under(convened.sentences()), 3);
        BitSet meet = convened.meet();
        cadences(subject, marks, zone, Marks.either(marks.near(meet, 1), marks.near(convened.sentences(), 4)), facts);
        MeetingDays days = new MeetingDays(subject, marks, convened, zone);
        facts.addAll(days.held());
        Cadence often = days.cadence();
        if (often != null && !facts.isEmpty())
            facts.add(cadence(often, facts.getLast().citations()));
        BitSet follow = marks.of(MeetingTerms.FOLLOW_UP);
        follow.and(marks.near(Marks.either(meet, zone), 4));
        facts.addAll(marks.facts(follow, "follow-up", "What was agreed is followed up.", 3));
        return facts;
    }

    /** Sentences by which nothing was held since a day: {@code has not convened since March}, {@code no se reúne desde 2024}. */
    private static BitSet stopped(Subject subject, Marks marks) {
        BitSet stopped = new BitSet();
        for (Phrases.Hit since : subject.hits(MeetingTerms.SINCE)) {
            int at = subject.isMain(since.first()) ? subject.sentenceAt(since.first()) : -1;
            if (at < 0) continue;
            Sentence sentence = subject.sentences().get(at);
            boolean dated = marks.dates(sentence).stream().anyMatch(date -> date.from() > since.last());
            if (dated
                    && before(
                            marks.hits(MeetingTerms.STOPPED, sentence),
                            since,
                            marks.hits(MeetingTerms.NEGATION, sentence))) stopped.set(at);
        }
        return stopped;
    }

    /** Whether a meeting stands right before the word and a negation right before the meeting. */
    private static boolean before(List<Phrases.Hit> meetings, Phrases.Hit since, List<Phrases.Hit> negations) {
        for (Phrases.Hit meeting : meetings) {
            if (meeting.last() >= since.first() || since.first() - meeting.last() > BESIDE) continue;
            for (Phrases.Hit negation : negations) {
                if (negation.last() < meeting.first() && meeting.first() - negation.last() <= BESIDE) return true;
            }
        }
        return false;
    }

    private static Fact cadence(Cadence cadence, List<Citation> quotes) {
        return new Fact(
                cadence.word(),
                "They meet " + cadence.word() + ".",
                quotes,
                null,
                (double) cadence.timesPerYear(),
                null);
    }

    private static void cadences(Subject subject, Marks marks, BitSet zone, BitSet near, List<Fact> facts) {
        int added = 0;
        for (CadencePlace place : subject.cadences()) {
            int at = subject.sentenceAt(place.from());
            if (at < 0 || !near.get(at) || subject.sentences().get(at).furniture() || added++ >= MOST) continue;
            facts.add(cadence(place.cadence(), List.of(marks.cite(at))));
        }
        BitSet regular = marks.of(MeetingTerms.REGULAR);
        regular.and(zone);
        regular.and(near);
        facts.addAll(marks.facts(regular, "regular", "They meet regularly.", 2));
    }
}
