package org.precheck.readers;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.precheck.text.Instruments;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/** Tells a decision that only sets the making of a rule going from one that lays a rule down. */
final class OrderToDraft {
    /** Words behind "resolved" in which a resolution lays its rule down. */
    private static final int OPERATIVE = 45;

    /** Kinds that as often set work going as they lay something down. */
    private static final Set<String> RESOLVING = Set.of("resolution", "agreement");

    private final Subject subject;
    private final Words words;
    private final OwnInstrument own;
    private final InstrumentAct acts;
    private final BitSet going;
    private final BitSet drafted;
    private final BitSet made;

    OrderToDraft(Subject subject, OwnInstrument own, InstrumentAct acts) {
        this.subject = subject;
        this.own = own;
        this.acts = acts;
        words = subject.words();
        going = places(InstrumentTerms.SETTING_GOING);
        drafted = places(InstrumentTerms.DRAFTING);
        made = places(InstrumentTerms.MADE);
    }

    private BitSet places(List<String> terms) {
        BitSet places = new BitSet();
        for (Phrases.Hit hit : subject.hits(terms)) places.set(hit.first());
        return places;
    }

    /**
     * The place where a resolution orders that a rule be made, and adopts none itself, or -1: {@code the City Manager is
     * directed to prepare an open data policy}.
     */
    int place() {
        int from = acts.first(InstrumentTerms.RESOLVES, words.size());
        Instruments.Mention mention = own.mention();
        boolean resolution = mention != null && RESOLVING.contains(mention.kind());
        if (from < 0 && resolution) from = acts.first(InstrumentTerms.ENACTS, words.size());
        if (from < 0) return -1;
        int place = -1;
        for (int at = Math.max(0, subject.sentenceAt(from));
                at < subject.sentences().size();
                at++) {
            Sentence sentence = subject.sentences().get(at);
            if (sentence.furniture() || acts.recital(sentence)) continue;
            if (acts.adoptsRule(sentence)) return -1;
            if (place < 0) place = orderToDraft(sentence);
        }
        return place;
    }

    private int orderToDraft(Sentence sentence) {
        int order = -1;
        int verb = -1;
        for (int w = sentence.firstWord(); w < sentence.endWord(); w++) {
            if (order < 0) {
                if (going.get(w)) order = w;
            } else if (verb < 0) {
                if (drafted.get(w) && w - order <= 14) verb = w;
            } else if (made.get(w) && w - verb <= 22) {
                return order;
            }
        }
        return -1;
    }

    /** Whether what follows "resolved" lays a rule down instead of setting work going. */
    boolean laysDown(Phrases.Hit resolved) {
        int end = Math.min(words.size(), resolved.last() + OPERATIVE);
        boolean laidOut = false;
        for (int w = resolved.last() + 1; w < end; w++) {
            String word = words.folded(w);
            if (going.get(w)) return false;
            boolean verb = InstrumentTerms.ADOPTING.contains(word)
                    && !words.folded(w - 1).equals("to");
            if (word.equals("shall") || word.equals("must") || verb) return true;
            laidOut |= InstrumentTerms.LAID_OUT.contains(word);
        }
        return laidOut;
    }
}
