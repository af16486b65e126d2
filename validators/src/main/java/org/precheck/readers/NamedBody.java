package org.precheck.readers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.precheck.model.PassageKind;
import org.precheck.text.CadencePlace;
import org.precheck.text.DatePlace;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;

/**
 * Finds a named role, office or board with its duties. Parameters: {@code roles}, what it is called; {@code fields}, words that
 * make an office or a leader of it where they stand beside each other; {@code mandate}, what
 * it must answer for. {@code named}: it exists; {@code duties}: a duty within the mandate; {@code meets}: it meets at least
 * every quarter; {@code to-meet}: it is to, and no meeting is shown; {@code held}: a day on which it met; {@code planned}: it is still to come; {@code ended}: it is no more.
 */
final class NamedBody implements Reader {
    private static final Set<String> OFFICE_WORDS = Set.copyOf(BodyTerms.OFFICE_WORDS);
    private static final int BESIDE = 3;
    private static final int OPENING = 60;
    private static final int MOST = 8;
    private static final int QUARTERLY = 4;

    /** Days within which a body that meets every quarter meets three times. */
    private static final int THREE = 200;

    @Override
    public String name() {
        return "named-body";
    }

    @Override
    public List<String> labels() {
        return List.of("named", "duties", "meets", "to-meet", "held", "planned", "ended");
    }

    @Override
    public List<Fact> facts(Subject subject, Parameters parameters) {
        Marks marks = new Marks(subject);
        BitSet role = marks.of(parameters.list("roles"));
        role.or(offices(subject, parameters.list("fields")));
        role.or(ShortName.of(subject, marks, role));
        if (role.isEmpty()) return List.of();
        BitSet ended = Marks.both(marks.of(BodyTerms.ENDED), marks.near(role, 3));
        if (!ended.isEmpty()) return marks.facts(ended, "ended", "It says that this body is no more.", 2);
        List<Fact> facts = new ArrayList<>();
        BitSet planned = Marks.both(marks.near(marks.of(BodyTerms.PLANNED), 1), role);
        facts.addAll(marks.facts(planned, "planned", "It is still to come.", 2));
        BitSet existing = Marks.without(role, planned);
        BitSet called = marks.of(parameters.list("roles"));
        existing.andNot(
                Marks.without(called, new Realis(subject).told(parameters.list("roles"), Realis.Mood.PROVIDED)));
        existing.andNot(MinutedVote.putOff(subject));
        boolean announced = !planned.isEmpty() && headings(subject, existing).equals(existing);
        if (existing.isEmpty() || announced) return facts;
        facts.addAll(marks.facts(existing, "named", "It names who is responsible.", 4));
        boolean about = about(subject, existing);
        facts.addAll(marks.facts(
                duties(marks, existing, about, parameters), "duties", "It says what they answer for.", MOST));
        meetings(subject, marks, existing, about, facts);
        return facts;
    }

    /** Sentences that name an office, a team or a leader beside a field: {@code Office of Data}, {@code Performance Manager}. */
    private static BitSet offices(Subject subject, List<String> fields) {
        BitSet offices = new BitSet();
        if (fields.isEmpty()) return offices;
        for (Phrases.Hit hit : subject.hits(fields)) {
            int at = subject.isMain(hit.first()) ? subject.sentenceAt(hit.first()) : -1;
            if (at < 0 || offices.get(at)) continue;
            Sentence sentence = subject.sentences().get(at);
            boolean before = office(subject, Math.max(sentence.firstWord(), hit.first() - BESIDE), hit.first());
            boolean after = office(subject, hit.last() + 1, Math.min(sentence.endWord(), hit.last() + 1 + BESIDE));
            if (before || after) offices.set(at);
        }
        return offices;
    }

    /** Whether a word for an office, written as a name, stands among these words. */
    private static boolean office(Subject subject, int from, int end) {
        for (int word = from; word < end; word++) {
            if (OFFICE_WORDS.contains(subject.words().folded(word))
                    && subject.words().capital(word)) return true;
        }
        return false;
    }

    private static BitSet headings(Subject subject, BitSet marked) {
        BitSet headings = new BitSet();
        for (int at = marked.nextSetBit(0); at >= 0; at = marked.nextSetBit(at + 1)) {
            if (subject.sentences().get(at).heading()) headings.set(at);
        }
        return headings;
    }

    /** Whether the page is about the role: named in a heading or the opening. */
    private static boolean about(Subject subject, BitSet role) {
        int opening = subject.mainWord(OPENING);
        for (int at = role.nextSetBit(0); at >= 0; at = role.nextSetBit(at + 1)) {
            Sentence sentence = subject.sentences().get(at);
            if (sentence.heading() || sentence.firstWord() < opening) return true;
        }
        return false;
    }

    private static BitSet duties(Marks marks, BitSet role, boolean about, Parameters parameters) {
        BitSet mandate = marks.of(parameters.list("mandate"));
        BitSet answers = marks.of(BodyTerms.ANSWERS);
        BitSet duties = Marks.both(Marks.both(role, mandate), answers);
        duties.or(Marks.both(Marks.both(marks.near(role, 2), mandate), marks.of(BodyTerms.OWNS)));
        BitSet listed = marks.under(marks.of(BodyTerms.HEADINGS));
        BitSet called = Marks.either(role, marks.of(BodyTerms.IT));
        BitSet close = Marks.both(marks.near(called, 3), answers);
        if (about) {
            duties.or(Marks.both(mandate, listed));
            duties.or(Marks.both(mandate, close));
            duties.or(Marks.both(Marks.both(mandate, marks.under(role)), answers));
        }
        return duties;
    }

    private static void meetings(Subject subject, Marks marks, BitSet role, boolean about, List<Fact> facts) {
        BitSet meets = marks.of(BodyTerms.MEETS);
        BitSet ours = about ? meets : Marks.both(meets, marks.near(role, 2));
        BitSet zone = Marks.either(ours, marks.under(about ? meets : Marks.both(meets, role)));
        BitSet toMeet = marks.of(BodyTerms.TO_MEET);
        int met = 0;
        for (CadencePlace place : subject.cadences()) {
            if (met >= MOST) break;
            int at = subject.sentenceAt(place.from());
            boolean inside =
                    at >= 0 && zone.get(at) && !subject.sentences().get(at).furniture();
            if (inside && place.cadence().timesPerYear() >= QUARTERLY) {
                met++;
                boolean ahead = toMeet.get(at);
                facts.add(new Fact(
                        ahead ? "to-meet" : "meets",
                        (ahead ? "It is to meet " : "It meets ")
                                + place.cadence().word() + ".",
                        List.of(marks.cite(at)),
                        null,
                        null,
                        null));
            }
        }
        held(subject, marks, Marks.without(zone, toMeet), facts);
    }

    private static void held(Subject subject, Marks marks, BitSet zone, List<Fact> facts) {
        TreeSet<LocalDate> days = new TreeSet<>();
        int last = -1;
        for (DatePlace date : subject.dates()) {
            int at = subject.sentenceAt(date.from());
            if (at < 0 || !zone.get(at) || days.size() >= MOST * 3) continue;
            Sentence sentence = subject.sentences().get(at);
            boolean exact =
                    date.precision() == DatePlace.Precision.DAY || date.precision() == DatePlace.Precision.MONTH;
            boolean first = sentence.passage().kind() != PassageKind.TABLE_ROW || at != last;
            if (!exact || !first || sentence.furniture()) continue;
            last = at;
            if (days.add(date.last())) {
                facts.add(new Fact(
                        "held",
                        "A meeting on " + date.last() + ".",
                        List.of(marks.cite(at)),
                        date.last(),
                        null,
                        "meeting " + date.last()));
            }
        }
        @Nullable LocalDate fourth = null;
        List<LocalDate> sorted = List.copyOf(days);
        for (int at = QUARTERLY - 1; at < sorted.size(); at++) {
            LocalDate start = sorted.get(at - QUARTERLY + 1);
            if (start.plusMonths(13).isAfter(sorted.get(at))) fourth = sorted.get(at);
        }
        for (int at = 2; at < sorted.size(); at++) {
            if (sorted.get(at - 2).plusDays(THREE).isAfter(sorted.get(at))) fourth = sorted.get(at);
        }
        boolean regularly = sorted.size() >= 2
                && facts.stream().anyMatch(fact -> fact.label().equals("to-meet"));
        if ((fourth != null || regularly) && last >= 0) {
            facts.add(new Fact("meets", "It met, again and again.", List.of(marks.cite(last)), null, null, null));
        }
    }
}
