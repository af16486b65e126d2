package org.precheck.readers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.text.Instruments;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/** Finds which other instruments a document ends, by number: {@code repeals Ordinance 12}, {@code Ordinance 12 is repealed}. */
final class EndedOthers {
    private static final int REACH = 24;
    private static final int MOST = 12;

    private final Subject subject;
    private final Words words;
    private final OwnInstrument own;

    EndedOthers(Subject subject, OwnInstrument own) {
        this.subject = subject;
        this.own = own;
        words = subject.words();
    }

    /**
     * A fact for each instrument that it ends.
     *
     * @param since the document's own day, or null
     */
    List<Fact> facts(@Nullable LocalDate since) {
        List<Fact> facts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Instruments.Mention mention = own.mention();
        if (mention != null && mention.about() != null) seen.add(mention.about());
        for (Phrases.Hit hit : subject.hits(StatusTerms.REPEALS)) {
            Sentence sentence = acting(hit);
            if (sentence == null) continue;
            for (Instruments.Mention each : subject.instruments()) {
                boolean behind = each.firstWord() > hit.last() && each.firstWord() <= hit.last() + REACH;
                if (behind && each.firstWord() < sentence.endWord()) add(each, sentence, since, seen, facts);
            }
        }
        for (Phrases.Hit hit : subject.hits(StatusTerms.REPEALED)) {
            Sentence sentence = acting(hit);
            Instruments.Mention before = sentence == null ? null : before(sentence, hit);
            if (sentence != null && before != null) add(before, sentence, since, seen, facts);
        }
        return facts;
    }

    /** The operative sentence of the hit, or null where it is a recital, a history note or under a condition. */
    private @Nullable Sentence acting(Phrases.Hit hit) {
        Sentence sentence = subject.isMain(hit.first()) ? subject.sentenceOf(hit.first()) : null;
        if (sentence == null || InstrumentTerms.RECITALS.contains(words.folded(sentence.firstWord()))) return null;
        for (int w = Math.max(sentence.firstWord(), hit.first() - 4); w < hit.first(); w++) {
            if (StatusTerms.CONDITIONAL.contains(words.folded(w))) return null;
        }
        boolean passive = hit.last() + 1 < words.size() && StatusTerms.BY.contains(words.folded(hit.last() + 1));
        return passive ? null : sentence;
    }

    /** {@code Ordinance 12 is hereby repealed}: the instrument named last before the verb. */
    private Instruments.@Nullable Mention before(Sentence sentence, Phrases.Hit hit) {
        Instruments.Mention last = null;
        for (Instruments.Mention each : subject.instruments()) {
            if (each.firstWord() >= hit.first()) break;
            if (each.firstWord() >= Math.max(sentence.firstWord(), hit.first() - REACH)) last = each;
        }
        return last;
    }

    private void add(
            Instruments.Mention ended,
            Sentence sentence,
            @Nullable LocalDate since,
            Set<String> seen,
            List<Fact> facts) {
        String about = ended.about();
        if (about == null || ended.kind().equals("code") || facts.size() >= MOST || !seen.add(about)) return;
        String says = "A later instrument of the city ends " + ended.written() + " " + ended.number() + ".";
        facts.add(new Fact("repeals", says, List.of(subject.cite(sentence)), since, null, about));
    }
}
