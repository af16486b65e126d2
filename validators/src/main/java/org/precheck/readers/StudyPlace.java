package org.precheck.readers;

import java.util.BitSet;
import java.util.List;
import org.precheck.text.Fold;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/**
 * Sentences that place a study in another place than the city: {@code randomized trials in Elmira}, {@code un ensayo con
 * 400 familias en Bogotá}. A name right behind the word that places it is such a place, unless it is the city's own or
 * names a part of any city.
 */
final class StudyPlace {
    private static final int REACH = 7;

    private final Subject subject;
    private final Words words;
    private final List<String> own;

    private StudyPlace(Subject subject) {
        this.subject = subject;
        this.words = subject.words();
        this.own = List.of(Fold.fold(subject.city().name()).split(" ", -1));
    }

    static BitSet elsewhere(Subject subject) {
        StudyPlace places = new StudyPlace(subject);
        BitSet marked = new BitSet();
        for (Phrases.Hit hit : subject.hits(EvaluationTerms.STUDY)) {
            int at = subject.sentenceAt(hit.first());
            if (at >= 0 && places.placed(hit.last() + 1, subject.sentences().get(at))) marked.set(at);
        }
        return marked;
    }

    private boolean placed(int from, Sentence sentence) {
        int end = Math.min(sentence.endWord() - 1, from + REACH);
        for (int word = from; word < end; word++) {
            if (EvaluationTerms.IN.contains(words.folded(word)) && place(word + 1)) return true;
        }
        return false;
    }

    private boolean place(int word) {
        String folded = words.folded(word);
        return words.capital(word)
                && !Character.isDigit(subject.document().text().charAt(words.start(word)))
                && !own.contains(folded)
                && !EvaluationTerms.HERE.contains(folded);
    }
}
