package org.precheck.readers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Citation;
import org.precheck.text.DatePlace;
import org.precheck.text.Instruments;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/**
 * Finds that a document says of itself as a whole that it was repealed or replaced, or until when it holds. What it says of
 * another instrument, of one of its sections, or under a condition ({@code until repealed}) is no end of it.
 */
final class OwnEnd {
    /** Words of a line that can be a note or a stamp. */
    private static final int LINE = 40;
    /** Words before a verb of ending in which its subject stands. */
    private static final int SUBJECT = 30;

    private final Subject subject;
    private final Words words;
    private final OwnInstrument own;
    private final LabelledDay days;

    OwnEnd(Subject subject, OwnInstrument own) {
        this.subject = subject;
        this.own = own;
        words = subject.words();
        days = new LabelledDay(subject);
    }

    /** The fact that it was ended by the words of that list, or null. */
    @Nullable
    Fact ended(String label, List<String> terms) {
        for (Phrases.Hit hit : subject.hits(terms)) {
            Sentence sentence = subject.sentenceOf(hit.first());
            if (sentence == null || conditional(sentence, hit) || active(hit)) continue;
            boolean noted = !sentence.furniture() && (stamp(sentence, hit) || field(sentence, hit));
            if (ofItself(sentence, hit) || noted || CodeNote.ends(subject, sentence, hit)) {
                DatePlace day = days.behind(hit);
                LocalDate date = day != null && day.precision() == DatePlace.Precision.DAY ? day.first() : null;
                String says = "It was " + label + (date == null ? "" : " on " + date) + ": \u201c"
                        + subject.quote(hit.first()).quote().replace('\n', ' ') + "\u201d.";
                return new Fact(label, says, List.of(subject.quote(hit.first())), date, null, null);
            }
        }
        return null;
    }

    /** The fact until when it holds, or null. */
    @Nullable
    Fact lastDay() {
        for (Phrases.Hit hit : subject.hits(StatusTerms.ENDS)) {
            Sentence sentence = subject.isMain(hit.first()) ? subject.sentenceOf(hit.first()) : null;
            if (sentence == null) continue;
            DatePlace day = days.limit(hit);
            boolean near = day != null && joined(hit.last(), day.from());
            boolean label = hit.first() < own.head() && hit.first() - sentence.firstWord() <= 3;
            if (!near || day == null || !(label || ofItself(sentence, hit) || statusField(sentence, hit))) continue;
            LocalDate after = day.last().plusDays(1);
            Citation words = subject.cite(Math.max(sentence.firstWord(), hit.first() - 8), day.to());
            return new Fact(
                    "expires", "It holds no longer than " + day.last() + ".", List.of(words), after, null, null);
        }
        return null;
    }

    /** Whether nothing but small words stands between the verb and its day: not {@code until rescinded. Dated March 19}. */
    private boolean joined(int last, int from) {
        for (int w = last + 1; w < from; w++) if (!StatusTerms.BEFORE_DAY.contains(words.folded(w))) return false;
        return true;
    }

    /** {@code This policy was superseded}, {@code Ordinance 12 was repealed} where it is Ordinance 12 itself. */
    private boolean ofItself(Sentence sentence, Phrases.Hit hit) {
        int from = Math.max(sentence.firstWord(), hit.first() - SUBJECT);
        if (other(from, hit.first()) != null) return false;
        if (performs(hit) || endsAnother(hit)) return false;
        for (int w = from; w + 1 < hit.first(); w++) {
            boolean points = InstrumentTerms.THIS.contains(words.folded(w))
                    && (w == sentence.firstWord() || !StatusTerms.PREPOSITIONS.contains(words.folded(w - 1)));
            if (points && StatusTerms.ITSELF.contains(words.folded(w + 1)) && !startsPart(w + 1)) return true;
        }
        Instruments.Mention mention = own.mention();
        for (Instruments.Mention each : subject.instruments()) {
            if (each.firstWord() >= hit.first()) break;
            boolean same =
                    mention != null && mention.number() != null && Instruments.same(mention.about(), each.about());
            if (each.firstWord() >= from && same) return true;
        }
        return false;
    }

    /** French has the verb that ends another, {@code abroge}, beside the participle {@code abrogé}: the accent tells them apart. */
    private boolean active(Phrases.Hit hit) {
        boolean verb = StatusTerms.REPEALS.contains(words.folded(hit.last()));
        return verb && words.written(hit.last()).endsWith("e");
    }

    /** {@code are hereby repealed}: what acts so ends others. */
    private boolean performs(Phrases.Hit hit) {
        return hit.first() > 0 && words.folded(hit.first() - 1).equals("hereby");
    }

    /** {@code revogada a Portaria 88}: what the verb is followed by, without "by", is what ends. */
    private boolean endsAnother(Phrases.Hit hit) {
        int next = hit.last() + 1;
        if (next >= words.size() || StatusTerms.BY.contains(words.folded(next))) return false;
        Sentence sentence = subject.sentenceOf(hit.first());
        int end = sentence == null ? next : Math.min(next + 2, sentence.endWord() - 1);
        for (Instruments.Mention each : subject.instruments()) {
            if (each.firstWord() >= next && each.firstWord() <= end && each.number() != null) return true;
        }
        return false;
    }

    /** {@code esta sección}: a part, not the whole. */
    private boolean startsPart(int word) {
        return StatusTerms.PARTS.contains(words.folded(word));
    }

    /** Another instrument that is named with its number between two words: what ends is that one. */
    private Instruments.@Nullable Mention other(int from, int to) {
        Instruments.Mention mention = own.mention();
        Instruments.Mention found = null;
        for (Instruments.Mention each : subject.instruments()) {
            if (each.firstWord() >= to) break;
            boolean numbered = each.firstWord() >= from && each.number() != null;
            if (numbered && (mention == null || !Instruments.same(mention.about(), each.about()))) found = each;
        }
        return found;
    }

    /** A line of its own in the opening, or a note anywhere: {@code REPEALED by Ordinance 20-3}, {@code (Derogada por ...)}. */
    private boolean stamp(Sentence sentence, Phrases.Hit hit) {
        if (sentence.words() > LINE || part(sentence)) return false;
        if (other(sentence.firstWord(), hit.first()) != null || names(hit)) return false;
        boolean opens = hit.first() - sentence.firstWord() <= 1 || bracketed(hit);
        boolean note = StatusTerms.NOTES.contains(words.folded(sentence.firstWord()))
                && hit.first() - sentence.firstWord() <= 8;
        return note || (opens && early(hit) && participle(sentence, hit));
    }

    /** Whether it is said of a part: {@code Section 4. Repealed.}, {@code 2.114.080 Repealed.} */
    private boolean part(Sentence sentence) {
        String first = words.folded(sentence.firstWord());
        boolean number = Character.isDigit(first.charAt(0)) && first.indexOf('.') > 0;
        return number || StatusTerms.PARTS.contains(first);
    }

    /** Whether it stands above the text or in its title: before the first part, among the first words. */
    private boolean early(Phrases.Hit hit) {
        if (hit.first() >= own.head()) return false;
        for (Sentence sentence : subject.sentences()) {
            if (sentence.firstWord() >= hit.first()) return true;
            boolean part = StatusTerms.PARTS.contains(words.folded(sentence.firstWord()));
            if (part && !sentence.furniture() && sentence.firstWord() > subject.mainWord(8)) return false;
        }
        return true;
    }

    /** {@code Status: Repealed}; {@code Situação | Revogado}. */
    private boolean field(Sentence sentence, Phrases.Hit hit) {
        return statusField(sentence, hit) && hit.first() < own.head() + LINE;
    }

    private boolean statusField(Sentence sentence, Phrases.Hit hit) {
        for (int w = Math.max(sentence.firstWord(), hit.first() - 3); w < hit.first(); w++) {
            if (StatusTerms.STATUS_LABELS.contains(words.folded(w)) && separated(w)) return true;
        }
        int at = subject.sentenceAt(hit.first());
        if (at == 0 || hit.first() != sentence.firstWord() || sentence.words() > LINE) return false;
        Sentence label = subject.sentences().get(at - 1);
        return label.words() <= 4 && StatusTerms.STATUS_LABELS.contains(words.folded(label.endWord() - 1));
    }

    private boolean separated(int label) {
        return ":|\u2013-".indexOf(subject.markAfter(label)) >= 0;
    }

    /**
     * {@code Superseded: Policy 12} and {@code superseded Policy 12} name what was ended, {@code Repealed by: -} nothing; a label
     * tells an end only where a day or, behind "by", an instrument follows.
     */
    private boolean names(Phrases.Hit hit) {
        int last = hit.last();
        boolean by = last + 1 < words.size() && StatusTerms.BY.contains(words.folded(last + 1));
        if (by) last++;
        boolean label = ":|".indexOf(subject.markAfter(last)) >= 0;
        Sentence sentence = subject.sentenceOf(hit.first());
        int end = sentence == null ? last : Math.min(last + 3, sentence.endWord() - 1);
        boolean named = false;
        for (Instruments.Mention each : subject.instruments()) {
            named |= each.firstWord() > last && each.firstWord() <= end;
        }
        if (by) return label && !named && days.behind(hit) == null;
        return label ? days.behind(hit) == null : named;
    }

    private boolean bracketed(Phrases.Hit hit) {
        int before = words.start(hit.first()) - 1;
        return before >= 0 && "([\u2013\u2014-".indexOf(previous(before)) >= 0;
    }

    private char previous(int index) {
        int i = index;
        while (i > 0 && subject.document().text().charAt(i) == ' ') i--;
        return subject.document().text().charAt(i);
    }

    /** A stamp is in capitals, starts its line with a capital, or says by what it was ended. */
    private boolean participle(Sentence sentence, Phrases.Hit hit) {
        String written = subject.document().text().substring(words.start(hit.first()), words.end(hit.last()));
        return written.equals(written.toUpperCase(Locale.ROOT))
                || words.capital(hit.first())
                || StatusTerms.ITSELF.contains(words.folded(sentence.firstWord()))
                || (bracketed(hit) && hit.last() + 1 < sentence.endWord());
    }

    private boolean conditional(Sentence sentence, Phrases.Hit hit) {
        for (int w = Math.max(sentence.firstWord(), hit.first() - 6); w < hit.first(); w++) {
            boolean month = words.folded(w).equals("may")
                    && Character.isDigit(words.folded(w + 1).charAt(0));
            if (!month && StatusTerms.CONDITIONAL.contains(words.folded(w))) return true;
        }
        return false;
    }
}
