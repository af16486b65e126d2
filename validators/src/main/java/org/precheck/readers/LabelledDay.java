package org.precheck.readers;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.text.DatePlace;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/** Reads the day that stands behind a label or a verb: {@code Effective Date: March 1, 2018}, {@code ADOPTED this 3rd day of May}. */
final class LabelledDay {
    /** Words behind the label in which its day stands. */
    private static final int REACH = 28;
    /** Words before a date that make it a limit instead of a record. */
    private static final Set<String> LIMITS = Set.of(
            "after", "before", "until", "than", "through", "despues", "antes", "hasta", "ate", "depois", "apres",
            "avant");

    private final Subject subject;
    private final Words words;

    LabelledDay(Subject subject) {
        this.subject = subject;
        words = subject.words();
    }

    /** The date behind a label: in its sentence or, where both are short, in the next line; null where there is none. */
    @Nullable
    DatePlace behind(Phrases.Hit hit) {
        return behind(hit, false);
    }

    /** The same, limits such as {@code until June 30, 2020} included. */
    @Nullable
    DatePlace limit(Phrases.Hit hit) {
        return behind(hit, true);
    }

    private @Nullable DatePlace behind(Phrases.Hit hit, boolean limits) {
        int at = subject.sentenceAt(hit.first());
        if (at < 0) return null;
        Sentence sentence = subject.sentences().get(at);
        if (InstrumentTerms.RECITALS.contains(words.folded(sentence.firstWord()))) return null;
        List<DatePlace> dates = subject.dates();
        for (int i = firstFrom(dates, hit.first());
                i < dates.size() && dates.get(i).from() <= hit.last() + REACH;
                i++) {
            DatePlace date = dates.get(i);
            boolean exact = date.precision() == DatePlace.Precision.DAY
                    || (date.precision() == DatePlace.Precision.MONTH && date.from() <= hit.last() + 3);
            boolean within = date.from() < sentence.endWord() || nextLine(at, date);
            boolean limited = !limits && isLimit(date);
            if (exact && date.certain() && within && !limited && !inAddress(date)) return date;
        }
        return null;
    }

    /** Whether the word before the date makes it a limit: {@code issued after January 1, 2023}. */
    boolean isLimit(DatePlace date) {
        return date.from() > 0 && LIMITS.contains(words.folded(date.from() - 1));
    }

    private static int firstFrom(List<DatePlace> dates, int word) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).from() < word) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** Whether the date is part of an address or a file's name. */
    boolean inAddress(DatePlace date) {
        int before = words.start(date.from()) - 1;
        return before >= 0 && "/=_-".indexOf(subject.document().text().charAt(before)) >= 0;
    }

    /** A label and its date may stand in two cells or two short lines. */
    private boolean nextLine(int at, DatePlace date) {
        if (at + 1 >= subject.sentences().size()) return false;
        Sentence label = subject.sentences().get(at);
        Sentence value = subject.sentences().get(at + 1);
        return label.words() <= 12
                && date.from() >= value.firstWord()
                && date.from() < value.endWord()
                && value.words() <= 16;
    }
}
