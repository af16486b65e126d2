package org.precheck.readers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.precheck.text.DatePlace;
import org.precheck.text.Instruments;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;

/**
 * Says whether a document holds: adopted, effective, amended or updated on a day; draft, proposed or a blank form; repealed, superseded, or
 * to expire; and which other instruments it ends. A date that lies ahead is only stated: what it means on a day is judged by
 * the card.
 */
final class StatusReader implements Reader {
    /** Words of a line that is a label with its date. */
    private static final int LINE = 12;

    @Override
    public String name() {
        return "status";
    }

    @Override
    public List<String> labels() {
        return List.of(
                "adopted",
                "effective",
                "amended",
                "updated",
                "draft",
                "proposed",
                "blank",
                "repealed",
                "superseded",
                "expires",
                "repeals",
                "named");
    }

    @Override
    public List<Fact> facts(Subject subject, Parameters parameters) {
        OwnInstrument own = new OwnInstrument(subject);
        InstrumentDay day = new InstrumentDay(subject, own);
        Fact dated = day.fact();
        @Nullable LocalDate since = dated == null ? null : dated.date();
        Fact state = new InstrumentState(subject, own, day, dated).fact();
        OwnEnd end = new OwnEnd(subject, own);
        List<Fact> facts = new ArrayList<>();
        add(facts, end.ended("repealed", StatusTerms.REPEALED));
        add(facts, end.ended("superseded", StatusTerms.SUPERSEDED));
        add(facts, end.lastDay());
        add(facts, new OwnTerm(subject).fact(since));
        if (state != null && List.of("proposed", "blank").contains(state.label())) {
            facts.add(undecided(subject, own, state));
        } else {
            facts.addAll(new EndedOthers(subject, own).facts(since));
        }
        add(facts, labelled(subject, own, "adopted", StatusTerms.ADOPTED));
        add(facts, labelled(subject, own, "effective", StatusTerms.EFFECTIVE));
        add(facts, labelled(subject, own, "amended", StatusTerms.AMENDED));
        add(facts, labelled(subject, own, "updated", StatusTerms.UPDATED));
        name(own.mention(), since, subject).ifPresent(facts::add);
        return facts;
    }

    private static void add(List<Fact> facts, @Nullable Fact fact) {
        if (fact != null) facts.add(fact);
    }

    private static Fact undecided(Subject subject, OwnInstrument own, Fact state) {
        boolean draft = subject.hits(StatusTerms.DRAFT).stream().anyMatch(hit -> hit.first() < own.head());
        String label = draft ? "draft" : state.label();
        return new Fact(label, state.says(), state.citations(), null, null, null);
    }

    /** The latest day behind a label that opens its line in the opening, or in a short line anywhere. */
    private static @Nullable Fact labelled(Subject subject, OwnInstrument own, String label, List<String> terms) {
        LabelledDay days = new LabelledDay(subject);
        Fact latest = null;
        for (Phrases.Hit hit : subject.hits(terms)) {
            Sentence sentence = subject.isMain(hit.first()) ? subject.sentenceOf(hit.first()) : null;
            boolean line = sentence != null
                    && hit.first() - sentence.firstWord() <= (hit.first() < own.head() ? 6 : 2)
                    && (hit.first() < own.head() || sentence.words() <= LINE)
                    && subject.words().capital(hit.first());
            DatePlace day = line ? days.behind(hit) : null;
            if (day == null
                    || (latest != null && latest.date() != null && !day.first().isAfter(latest.date()))) continue;
            String says =
                    "It was " + (label.equals("effective") ? "in force from " : label + " on ") + day.first() + ".";
            latest = new Fact(label, says, List.of(subject.cite(hit.first(), day.to())), day.first(), null, null);
        }
        return latest;
    }

    /** The number by which other instruments can name it. */
    private static Optional<Fact> name(
            Instruments.@Nullable Mention mention, @Nullable LocalDate since, Subject subject) {
        if (mention == null || mention.about() == null) return Optional.empty();
        return Optional.of(new Fact(
                "named",
                "It is " + mention.written() + " " + mention.number() + ".",
                List.of(subject.quote(mention.firstWord())),
                since,
                null,
                mention.about()));
    }
}
