package org.precheck.readers;

import java.util.Locale;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/** Tells papers that name a rule and are none: by their title, or because they say that there is no such rule yet. */
final class PaperWithoutRule {
    /** Words of the content in which the title stands. */
    private static final int TITLE = 45;
    /** Words of a title's line. */
    private static final int LINE = 16;
    /** Words between "no" and the rule. */
    private static final int CLOSE = 2;

    private final Subject subject;

    PaperWithoutRule(Subject subject) {
        this.subject = subject;
    }

    /** The place in the title that names another kind of paper, or -1. */
    int title() {
        Words words = subject.words();
        int end = subject.mainWord(TITLE);
        for (Phrases.Hit hit : subject.hits(InstrumentTerms.OTHER_PAPERS)) {
            if (hit.first() >= end) return -1;
            Sentence sentence = subject.isMain(hit.first()) ? subject.sentenceOf(hit.first()) : null;
            if (sentence == null) continue;
            String written = subject.document().text().substring(words.start(hit.first()), words.end(hit.last()));
            boolean capitals = written.equals(written.toUpperCase(Locale.ROOT));
            boolean line = sentence.heading() || (sentence.words() <= LINE && hit.first() <= sentence.firstWord() + 2);
            if (capitals || (line && words.capital(hit.first()))) return hit.first();
        }
        return -1;
    }

    /** The place where it says that there is no such rule, or -1: {@code There is no policy on the release of data}. */
    int noneYet() {
        Phrases.Hit none = new Beside(subject, InstrumentTerms.NONE_YET, InstrumentTerms.RULE, CLOSE, true).from(0);
        return none == null ? -1 : none.first();
    }
}
