package org.precheck.readers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/**
 * Finds that a body decided on a rule where the text has no enacting clause: the verb that opens its decision behind a formula
 * ({@code Après en avoir délibéré ... APPROUVE}), or the sentence that tells its passage ({@code the Council adopted this
 * policy on May 3}).
 */
final class BodyDecision {
    /** Sentences behind the formula in which the decision stands. */
    private static final int DECISION = 6;
    /** Words before the operative verb: {@code QUE le conseil}, {@code PRIMERO.}. */
    private static final int LEAD = 3;
    /** Words between the body and its verb: the sitting, who proposed it. */
    private static final int REACH = 22;

    private final Subject subject;
    private final Words words;

    BodyDecision(Subject subject) {
        this.subject = subject;
        words = subject.words();
    }

    /** The sentence that decides, or null. */
    @Nullable
    Sentence sentence() {
        Sentence decided = deliberated();
        return decided != null ? decided : told();
    }

    private @Nullable Sentence deliberated() {
        for (Phrases.Hit hit : subject.hits(InstrumentTerms.DELIBERATED)) {
            int at = subject.isMain(hit.first()) ? subject.sentenceAt(hit.first()) : -1;
            if (at < 0) continue;
            List<Sentence> all = subject.sentences();
            for (int next = at; next < Math.min(all.size(), at + DECISION); next++) {
                Sentence sentence = all.get(next);
                int from = next == at ? hit.last() + 1 : sentence.firstWord();
                if (operative(sentence, from) && !drafting(sentence)) return sentence;
            }
        }
        return null;
    }

    private boolean operative(Sentence sentence, int from) {
        for (int w = from; w < Math.min(sentence.endWord(), from + LEAD + 1); w++) {
            if (InstrumentTerms.OPERATIVE.contains(words.folded(w))) return true;
        }
        return false;
    }

    /** {@code APPROUVE le lancement de l'élaboration d'une politique}: what is decided is still to be made. */
    private boolean drafting(Sentence sentence) {
        return in(sentence, InstrumentTerms.DRAFTING) || in(sentence, InstrumentTerms.SETTING_GOING);
    }

    private boolean in(Sentence sentence, List<String> terms) {
        return subject.hits(terms).stream()
                .anyMatch(hit -> hit.first() >= sentence.firstWord() && hit.first() < sentence.endWord());
    }

    /** {@code a Assembleia Municipal, em sessão de 28 de fevereiro, aprovou o Regulamento}. */
    private @Nullable Sentence told() {
        List<Phrases.Hit> bodies = subject.hits(InstrumentTerms.DECIDING_BODIES);
        List<Phrases.Hit> nouns = subject.hits(InstrumentTerms.RULED_NOUNS);
        for (Phrases.Hit hit : subject.hits(InstrumentTerms.DECIDED)) {
            Sentence sentence = subject.isMain(hit.first()) ? subject.sentenceOf(hit.first()) : null;
            if (sentence == null || InstrumentTerms.RECITALS.contains(words.folded(sentence.firstWord()))) continue;
            boolean noun = nouns.stream().anyMatch(n -> n.first() == hit.last() + 1);
            boolean body = bodies.stream()
                    .anyMatch(b -> b.first() >= sentence.firstWord()
                            && b.last() < hit.first()
                            && hit.first() - b.last() <= REACH);
            if (noun && body) return sentence;
        }
        return null;
    }
}
