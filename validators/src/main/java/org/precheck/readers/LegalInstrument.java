package org.precheck.readers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.text.Instruments;

/**
 * Reads a document as a legal instrument: what puts it in force, or that it only directs, proposes or is a blank form; its
 * number and its day; the instruments that it points to. Parameter {@code words}, the name of lists of one matter, lets it read
 * in minutes what became of the item about it.
 */
final class LegalInstrument implements Reader {
    /** Pointers that are said of one document at most. */
    private static final int POINTERS = 12;

    @Override
    public String name() {
        return "legal-instrument";
    }

    @Override
    public List<String> labels() {
        return List.of("adopted", "directed", "proposed", "blank", "numbered", "dated", "refers-to");
    }

    @Override
    public List<Fact> facts(Subject subject, Parameters parameters) {
        OwnInstrument own = new OwnInstrument(subject);
        InstrumentDay day = new InstrumentDay(subject, own);
        Fact numbered = new InstrumentNumber(subject, own).fact();
        Fact dated = day.fact();
        Fact state = new MinutedVote(subject, parameters).fact();
        if (state == null) state = new InstrumentState(subject, own, day, dated).fact();
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : new @Nullable Fact[] {numbered, dated, state}) if (fact != null) facts.add(fact);
        facts.addAll(pointers(subject, own.mention()));
        return facts;
    }

    /** Other instruments that it names by number. */
    private static List<Fact> pointers(Subject subject, Instruments.@Nullable Mention own) {
        List<Fact> facts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        if (own != null && own.about() != null) seen.add(own.about());
        for (Instruments.Mention mention : subject.instruments()) {
            String about = mention.about();
            boolean foreign = mention.kind().equals("code") || mention.kind().equals("bill");
            if (about == null || foreign || facts.size() >= POINTERS || !seen.add(about)) continue;
            facts.add(new Fact(
                    "refers-to",
                    "It refers to " + mention.written() + " " + mention.number()
                            + ", which is not among the pages read.",
                    List.of(subject.quote(mention.firstWord())),
                    null,
                    null,
                    about));
        }
        return facts;
    }
}
