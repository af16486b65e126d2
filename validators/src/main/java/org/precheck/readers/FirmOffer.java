package org.precheck.readers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Terms;

/**
 * Tells the offer of a firm to a city: its opening calls itself a proposal to somebody, and the text promises as "we" what
 * would be done and for which fee. Whatever bodies and roles it tells of are the firm's, not the city's.
 */
final class FirmOffer {
    private static final int OPENING = 120;
    private static final Terms TERMS = Terms.named(FirmOffer.class, "masthead");
    private static final List<String> OFFERS = TERMS.list("offers");
    private static final List<String> PROMISES = TERMS.list("promises");

    private FirmOffer() {}

    /** The sentence in which it calls itself an offer, or null. */
    static @Nullable Sentence of(Subject subject) {
        int end = subject.mainWord(OPENING);
        Sentence offer = null;
        for (Phrases.Hit hit : subject.hits(OFFERS)) {
            if (hit.first() < end && subject.isMain(hit.first())) {
                offer = subject.sentenceOf(hit.first());
                break;
            }
        }
        if (offer == null) return null;
        long promises = subject.hits(PROMISES).stream()
                .filter(hit -> subject.isMain(hit.first()))
                .count();
        return promises >= 2 ? offer : null;
    }
}
