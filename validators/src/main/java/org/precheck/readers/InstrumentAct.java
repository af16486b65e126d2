package org.precheck.readers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.text.Instruments;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/** Finds by which words an instrument acts: its operative sentence and the verbs of its title. */
final class InstrumentAct {
    /** Words behind the instrument's name in which its title's verb stands. */
    private static final int TITLE = 16;
    /** Words behind "resolved" in which a resolution lays its rule down. */
    private static final int OPERATIVE = 45;

    private final Subject subject;
    private final Words words;
    private final OwnInstrument own;

    InstrumentAct(Subject subject, OwnInstrument own) {
        this.subject = subject;
        this.own = own;
        words = subject.words();
    }

    /** The first sentence, not a recital, in which the document enacts, or null. */
    @Nullable
    Sentence enacting() {
        for (Phrases.Hit hit : subject.hits(InstrumentTerms.ENACTS)) {
            Sentence sentence = subject.isMain(hit.first()) ? subject.sentenceOf(hit.first()) : null;
            if (sentence == null || recital(sentence)) continue;
            boolean bare = InstrumentTerms.BARE_VERBS.contains(InstrumentTerms.ENACTS.get(hit.term()));
            if (!bare || ownLine(sentence, hit)) return sentence;
        }
        return null;
    }

    /** A resolution's operative sentence, where it lays something down itself, or null. */
    @Nullable
    Sentence resolved() {
        for (Phrases.Hit hit : subject.hits(InstrumentTerms.RESOLVES)) {
            if (subject.isMain(hit.first()) && laysDown(hit)) {
                Sentence sentence = subject.sentenceOf(hit.first());
                if (sentence != null) return sentence;
            }
        }
        return null;
    }

    private boolean laysDown(Phrases.Hit resolved) {
        int end = Math.min(words.size(), resolved.last() + OPERATIVE);
        boolean laidOut = false;
        for (int w = resolved.last() + 1; w < end; w++) {
            String word = words.folded(w);
            if (InstrumentTerms.SETTING_GOING.contains(word)) return false;
            boolean verb = InstrumentTerms.ADOPTING.contains(word)
                    && !words.folded(w - 1).equals("to");
            if (word.equals("shall") || word.equals("must") || verb) return true;
            laidOut |= InstrumentTerms.LAID_OUT.contains(word);
        }
        return laidOut;
    }

    /** Whether the enacting sentence itself adopts a policy or rule. */
    boolean adoptsRule(Sentence act) {
        boolean verb = false;
        boolean rule = false;
        for (int w = act.firstWord(); w < act.endWord(); w++) {
            String word = words.folded(w);
            verb |= InstrumentTerms.ADOPTING.contains(word);
            rule |= verb && InstrumentTerms.RULES.contains(word);
        }
        return rule;
    }

    /** The word of the title's verb of that list: within the words behind an instrument's name in the opening, or -1. */
    int titleVerb(List<String> verbs) {
        for (Phrases.Hit hit : subject.hits(verbs)) {
            if (hit.first() >= own.head()) return -1;
            Sentence sentence = subject.isMain(hit.first()) ? subject.sentenceOf(hit.first()) : null;
            if (sentence == null || recital(sentence)) continue;
            for (Instruments.Mention mention : subject.instruments()) {
                if (mention.firstWord() > hit.first()) break;
                if (hit.first() > mention.lastWord() && hit.first() - mention.lastWord() <= TITLE) return hit.first();
            }
        }
        return -1;
    }

    /** The first place of a term before the limit, or -1. */
    int first(List<String> terms, int limit) {
        for (Phrases.Hit hit : subject.hits(terms)) {
            if (hit.first() >= limit) return -1;
            if (subject.isMain(hit.first())) return hit.first();
        }
        return -1;
    }

    private boolean recital(Sentence sentence) {
        return InstrumentTerms.RECITALS.contains(words.folded(sentence.firstWord()));
    }

    /** A bare verb enacts only where it ends its line, as decrees write it, or opens it. */
    private boolean ownLine(Sentence sentence, Phrases.Hit hit) {
        boolean ends = subject.markAfter(hit.last()) == ':' || hit.last() + 1 >= sentence.endWord();
        boolean capital = Character.isUpperCase(words.written(hit.first()).charAt(0));
        return ends && (capital || hit.first() - sentence.firstWord() > 2);
    }
}
