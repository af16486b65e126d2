package org.precheck.readers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.precheck.model.Citation;
import org.precheck.text.Cadence;
import org.precheck.text.CadencePlace;

/**
 * Finds meetings at which a city's leaders go through figures with its departments. {@code convened}: a leader and
 * departments meet, near words of data; a cadence ({@code weekly} to {@code annual}, {@code regular}) of such meetings;
 * {@code held}: days on which they met, or how often they did (the date is the latest day, without days the
 * document's own); {@code follow-up}: what was promised is tracked; {@code ended}: the programme is no more.
 * Boards, councils, hearings and talks between a supervisor and an employee are other meetings.
 */
final class PerformanceMeeting implements Reader {
    private static final int MOST = 12;

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
