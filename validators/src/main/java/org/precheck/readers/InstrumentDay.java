package org.precheck.readers;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Citation;
import org.precheck.text.CityMentions;
import org.precheck.text.DatePlace;
import org.precheck.text.Instruments;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/** Finds the line that records the passage, the signature or the force of an instrument, with its day. */
final class InstrumentDay {
    /** Words at the end of the content in which signatures and records of passage stand. */
    private static final int TAIL = 260;

    /** Characters behind a verb of passage in which its day stands. */
    private static final int OPEN = 40;

    /** Words before a place's name at the end, and between it and the day. */
    private static final int PLACE = 2;

    /** Words behind a label in which a day in figures stands. */
    private static final int FIGURES = 10;

    /** Before "adopted", so that it is still to come. */
    private static final Set<String> AHEAD =
            Set.of("be", "to", "if", "when", "until", "once", "being", "not", "sera", "ser", "etre");

    private final Subject subject;
    private final Words words;
    private final OwnInstrument own;
    private final LabelledDay days;

    InstrumentDay(Subject subject, OwnInstrument own) {
        this.subject = subject;
        this.own = own;
        words = subject.words();
        days = new LabelledDay(subject);
    }

    /** The fact that it is dated, or null. */
    @Nullable
    Fact fact() {
        Fact best = null;
        int end = subject.mainWord(Integer.MAX_VALUE) - TAIL;
        for (Phrases.Hit hit : subject.hits(InstrumentTerms.PASSES)) {
            if (!subject.isMain(hit.first())) continue;
            boolean edge = (hit.first() < own.head() && labelled(hit)) || hit.first() > end || opensLine(hit);
            if (!edge && !ownPassage(hit)) continue;
            DatePlace date = days.behind(hit);
            if (date == null) {
                if (best == null) best = inFigures(hit);
                continue;
            }
            best = dated(date.first(), subject.cite(Math.max(hit.first(), date.from() - 12), date.to()));
            if (hit.first() < own.head() || date.precision() == DatePlace.Precision.DAY) return best;
        }
        if (best == null) best = session();
        if (best == null) best = placed();
        Instruments.Mention mention = own.mention();
        boolean numbered =
                mention != null && mention.firstWord() < own.head() && (mention.number() != null || approved());
        return best == null && mention != null && numbered ? besideNumber(mention) : best;
    }

    /** The day of the sitting that the deciding sentence of the opening or the title of a certificate names, or null. */
    private @Nullable Fact session() {
        BitSet deciding = new BitSet();
        for (List<String> terms : List.of(InstrumentTerms.ENACTS, InstrumentTerms.CERTIFICATES)) {
            for (Phrases.Hit hit : subject.hits(terms)) {
                int at = hit.first() < own.head() ? subject.sentenceAt(hit.first()) : -1;
                if (at >= 0) deciding.set(at);
            }
        }
        Sentence told = new BodyDecision(subject).sentence();
        if (told != null) deciding.set(subject.sentenceAt(told.firstWord()));
        for (List<String> terms : List.of(InstrumentTerms.SESSIONS, InstrumentTerms.DECIDING_BODIES)) {
            for (Phrases.Hit hit : subject.hits(terms)) {
                int at = subject.isMain(hit.first()) ? subject.sentenceAt(hit.first()) : -1;
                DatePlace date = at >= 0 && deciding.get(at) ? days.behind(hit) : null;
                if (date != null) return dated(date.first(), subject.cite(hit.first(), date.to()));
            }
        }
        return null;
    }

    /** The day beside the city's name in a line of its own at the end: {@code En Alcorisa, a nueve de junio de 2023}. */
    private @Nullable Fact placed() {
        int end = subject.mainWord(Integer.MAX_VALUE) - TAIL;
        List<CityMentions.Mention> names =
                CityMentions.of(subject.city(), words, subject.document().text());
        for (DatePlace date : subject.dates()) {
            boolean full = date.precision() == DatePlace.Precision.DAY && date.certain();
            Sentence sentence = full && date.from() > end ? subject.sentenceOf(date.from()) : null;
            if (sentence == null || sentence.furniture()) continue;
            for (CityMentions.Mention name : names) {
                boolean opens = name.firstWord() >= sentence.firstWord()
                        && name.firstWord() <= sentence.firstWord() + PLACE
                        && name.lastWord() < date.from()
                        && date.from() - name.lastWord() <= PLACE + 1;
                if (opens) return dated(date.first(), subject.cite(name.firstWord(), date.to()));
            }
        }
        return null;
    }

    /** Whether the opening is a form that says who approved it; the date in it is then the day of approval. */
    private boolean approved() {
        for (Phrases.Hit hit : subject.hits(InstrumentTerms.APPROVERS)) {
            if (hit.first() >= own.head()) return false;
            Sentence sentence = subject.isMain(hit.first()) ? subject.sentenceOf(hit.first()) : null;
            if (sentence != null
                    && hit.first() == sentence.firstWord()
                    && ":|".indexOf(subject.markAfter(hit.last())) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The place of a line of passage whose day is left open, {@code PASSED this ___ day of ________}, or -1. */
    int leftOpen() {
        String text = subject.document().text();
        for (Phrases.Hit hit : subject.hits(InstrumentTerms.PASSED)) {
            if (!subject.isMain(hit.first())) continue;
            int to = Math.min(text.length(), words.end(hit.last()) + OPEN);
            String behind = text.substring(words.end(hit.last()), to);
            boolean blank = behind.contains("___") || behind.contains("[date") || behind.contains("....");
            if (blank && behind.toLowerCase(Locale.ROOT).contains("day")) return hit.first();
        }
        return -1;
    }

    /** Whether a line says, with its day, that it was passed; such a line outweighs words of a proposal. */
    boolean passed() {
        for (Phrases.Hit hit : subject.hits(InstrumentTerms.PASSED)) {
            boolean ahead = hit.first() > 0 && AHEAD.contains(words.folded(hit.first() - 1));
            boolean day = days.behind(hit) != null || inFigures(hit) != null;
            if (subject.isMain(hit.first()) && !ahead && day) return true;
        }
        return false;
    }

    /** In the opening, a label opens its line, stands in capitals or before a colon. */
    private boolean labelled(Phrases.Hit hit) {
        String written = subject.document().text().substring(words.start(hit.first()), words.end(hit.last()));
        Sentence sentence = subject.sentenceOf(hit.first());
        boolean early = sentence != null
                && hit.first() - sentence.firstWord() <= 6
                && !words.folded(sentence.firstWord()).equals("on");
        return written.equals(written.toUpperCase(Locale.ROOT))
                || early
                || startsLine(hit)
                || subject.markAfter(hit.last()) == ':';
    }

    private boolean startsLine(Phrases.Hit hit) {
        int start = words.start(hit.first());
        return words.capital(hit.first())
                && (start == 0 || subject.document().text().charAt(start - 1) == '\n');
    }

    /** Whether the sentence says it of the document itself: {@code This policy was adopted by ... on ...}. */
    private boolean ownPassage(Phrases.Hit hit) {
        Sentence sentence = subject.sentenceOf(hit.first());
        if (sentence == null) return false;
        for (int w = sentence.firstWord(); w + 1 < hit.first(); w++) {
            if (InstrumentTerms.THIS.contains(words.folded(w))
                    && InstrumentTerms.OWN_KINDS.contains(words.folded(w + 1))) return true;
        }
        return false;
    }

    private boolean opensLine(Phrases.Hit hit) {
        Sentence sentence = subject.sentenceOf(hit.first());
        return sentence != null
                && hit.first() - sentence.firstWord() <= 1
                && words.capital(hit.first())
                && sentence.words() <= 40;
    }

    /** A day with a year of two figures, as forms have it: {@code Approval Date: 4-12-16}, month first. */
    private @Nullable Fact inFigures(Phrases.Hit label) {
        Sentence sentence = subject.sentenceOf(label.first());
        if (sentence == null) return null;
        int end = Math.min(label.last() + FIGURES, Math.max(sentence.endWord() + 2, label.last() + 4));
        for (int w = label.last() + 1; w + 2 < words.size() && w <= end; w++) {
            LocalDate day = shortDay(w);
            if (day != null) return dated(day, subject.cite(label.first(), w + 2));
        }
        return null;
    }

    private @Nullable LocalDate shortDay(int w) {
        String written = subject.document().text().substring(words.start(w), words.end(w + 2));
        String[] parts = written.split("[-/]", -1);
        if (parts.length != 3 || written.length() > 8) return null;
        for (String part : parts) {
            boolean figures = part.chars().allMatch(c -> c >= '0' && c <= '9');
            if (part.isEmpty() || part.length() > 2 || !figures) return null;
        }
        int month = Integer.parseInt(parts[0]);
        int day = Integer.parseInt(parts[1]);
        boolean valid = month >= 1 && month <= 12 && day >= 1 && day <= 28 && parts[2].length() == 2;
        return valid ? LocalDate.of(2000 + Integer.parseInt(parts[2]), month, day) : null;
    }

    /** A full date near the instrument's number in the opening. */
    private @Nullable Fact besideNumber(Instruments.Mention mention) {
        for (DatePlace date : subject.dates()) {
            if (date.from() >= own.head()) break;
            boolean full = date.precision() == DatePlace.Precision.DAY && date.certain();
            boolean near = date.from() > mention.lastWord() - 40 && date.from() - mention.lastWord() < 60;
            if (full && near && inTitle(date) && !days.isLimit(date) && !days.inAddress(date)) {
                return dated(date.first(), subject.cite(date.from(), date.to()));
            }
        }
        return null;
    }

    /** A date in a recital speaks of something else, one behind "updated" of the page. */
    private boolean inTitle(DatePlace date) {
        Sentence sentence = subject.sentenceOf(date.from());
        if (sentence == null) return false;
        for (Phrases.Hit hit : subject.hits(InstrumentTerms.OTHER_DAYS)) {
            if (hit.first() >= date.from()) break;
            if (hit.first() >= date.from() - 5 && hit.first() >= sentence.firstWord()) return false;
        }
        return !InstrumentTerms.RECITALS.contains(words.folded(sentence.firstWord())) && sentence.words() <= 40;
    }

    private static Fact dated(LocalDate day, Citation citation) {
        return new Fact("dated", "It is dated " + day + ".", List.of(citation), day, null, "date " + day);
    }
}
