package org.precheck.readers;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Citation;
import org.precheck.text.Instruments;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/** Finds the number that an instrument carries: behind its name, in a line before it, or behind a label of a form. */
final class InstrumentNumber {
    /** Longest number in a line of its own, in characters. */
    private static final int LONGEST = 16;

    private final Subject subject;
    private final Words words;
    private final OwnInstrument own;

    InstrumentNumber(Subject subject, OwnInstrument own) {
        this.subject = subject;
        this.own = own;
        words = subject.words();
    }

    /** The fact that it is numbered, or null. */
    @Nullable
    Fact fact() {
        Instruments.Mention mention = own.mention();
        if (mention != null && mention.number() != null) {
            String kind = mention.written().toLowerCase(Locale.ROOT);
            return numbered(mention.number() + " (" + kind + ")", subject.quote(mention.firstWord()), mention.about());
        }
        Fact before = mention == null ? null : before(mention);
        return before != null ? before : labelled();
    }

    /** A number in a line of its own before the instrument's name: {@code 71-R-17}, then {@code A RESOLUTION ...}. */
    private @Nullable Fact before(Instruments.Mention mention) {
        int at = subject.sentenceAt(mention.firstWord()) - 1;
        if (at < 0) return null;
        Sentence line = subject.sentences().get(at);
        boolean counted = line.words() >= 2 && line.words() <= 4 && subject.isMain(line.firstWord());
        String written = subject.textOf(line);
        boolean number = written.length() <= LONGEST
                && written.indexOf(' ') < 0
                && written.indexOf('-') > 0
                && written.chars().anyMatch(Character::isDigit);
        return counted && number ? numbered(written, subject.cite(line), mention.kind() + " " + written) : null;
    }

    /** A number behind a label: {@code Policy Number: 3-15}. */
    private @Nullable Fact labelled() {
        for (Phrases.Hit hit : subject.hits(InstrumentTerms.NUMBER_LABELS)) {
            if (hit.first() >= own.head() || !subject.isMain(hit.first())) continue;
            int letters = hit.last() + 1;
            int value = letters;
            while (value < words.size()
                    && value < letters + 2
                    && words.written(value).length() <= 4
                    && !Character.isDigit(words.written(value).charAt(0))) value++;
            boolean bare = InstrumentTerms.NUMBER_LABELS.get(hit.term()).indexOf(' ') < 0;
            if (bare && ":|\t".indexOf(subject.markAfter(hit.last())) < 0) continue;
            boolean near = value < words.size() && words.start(value) - words.end(hit.last()) < LONGEST;
            if (near
                    && Character.isDigit(words.written(value).charAt(0))
                    && !Instruments.opensItem(words, subject.document().text(), value)) {
                String number = subject.document().text().substring(words.start(letters), words.end(value));
                return numbered(number, subject.quote(hit.first()), "policy " + number);
            }
        }
        return null;
    }

    private static Fact numbered(String number, Citation citation, @Nullable String about) {
        return new Fact("numbered", "It carries the number " + number + ".", List.of(citation), null, null, about);
    }
}
