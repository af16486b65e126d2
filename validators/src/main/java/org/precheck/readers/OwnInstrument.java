package org.precheck.readers;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.text.Instruments;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/** Which instrument a document itself is: the one that its opening names, not one that it points to. */
final class OwnInstrument {
    /** Words of the main content that count as its opening. */
    private static final int HEAD = 130;

    /** Words between a bill's number and that of the law it became: {@code BILL NO. 12 OF 2021, ORDINANCE NO. 9 OF 2021}. */
    private static final int BESIDE = 5;

    /** Characters of a history note before an ordinance's number. */
    private static final int NOTE = 80;

    private static final Set<String> SECTIONS = Set.of("sec", "section");

    private final Subject subject;
    private final Words words;
    private final int head;
    private final Instruments.@Nullable Mention mention;

    OwnInstrument(Subject subject) {
        this.subject = subject;
        words = subject.words();
        head = subject.mainWord(HEAD);
        mention = find();
    }

    /** The mention in the opening by which the document names itself, or null. */
    Instruments.@Nullable Mention mention() {
        return mention;
    }

    /** One past the last word of the opening. */
    int head() {
        return head;
    }

    private Instruments.@Nullable Mention find() {
        Instruments.Mention named = null;
        Instruments.Mention bill = null;
        for (Instruments.Mention each : subject.instruments()) {
            if (each.firstWord() >= head) break;
            if (each.kind().equals("code") && !codified(each)) continue;
            if (pointing(each)) continue;
            boolean placed = opens(each) || label(each);
            boolean counted = placed && (each.number() != null || each.blank());
            if (bill != null && !(counted && each.firstWord() - bill.lastWord() <= BESIDE)) continue;
            if (counted && !each.kind().equals("bill")) return each;
            if (counted) bill = each;
            if (named == null && each.number() == null) named = each;
        }
        if (bill != null) return bill;
        Instruments.Mention coded = coded();
        if (coded == null) coded = section();
        return coded != null ? coded : named;
    }

    /** A chapter or title of a code, or a part whose number names its chapter too; an article alone is a part of the text. */
    private boolean codified(Instruments.Mention part) {
        String number = part.number();
        if (number == null) return false;
        String kind = words.folded(part.firstWord());
        return kind.equals("chapter") || number.indexOf('.') > 0 || number.indexOf('-') > 0;
    }

    /** Whether the instrument's name opens its sentence, as in a title: {@code A RESOLUTION OF THE COUNCIL ...}. */
    boolean opens(Instruments.Mention each) {
        Sentence sentence = subject.sentenceOf(each.firstWord());
        return sentence != null && each.firstWord() - sentence.firstWord() <= 5 && words.capital(each.firstWord());
    }

    /** Whether it is named in a title or a label, not in running text. */
    boolean titled(Instruments.Mention each) {
        Sentence sentence = subject.sentenceOf(each.firstWord());
        if (sentence == null) return false;
        return each.number() != null
                || sentence.heading()
                || (words.capital(each.firstWord()) && each.firstWord() - sentence.firstWord() <= 12);
    }

    /** Whether it stands in a short line or a heading. */
    private boolean label(Instruments.Mention each) {
        Sentence sentence = subject.sentenceOf(each.firstWord());
        if (sentence == null) return false;
        boolean spoken = words.folded(sentence.firstWord()).equals("on");
        return sentence.heading()
                || (sentence.words() <= 25 && !spoken)
                || each.firstWord() < subject.mainWord(HEAD / 4);
    }

    /** Whether the words before it show that another instrument is meant: {@code pursuant to Resolution 12}, a recital. */
    private boolean pointing(Instruments.Mention each) {
        int w = each.firstWord() - 1;
        Sentence sentence = subject.sentenceOf(each.firstWord());
        if (sentence != null && InstrumentTerms.RECITALS.contains(words.folded(sentence.firstWord()))) return true;
        if (bracketed(each)) return true;
        boolean numbered = each.number() != null && w >= 0 && words.start(each.firstWord()) - words.end(w) <= 1;
        if (numbered && InstrumentTerms.DETERMINERS.contains(words.folded(w))) return true;
        int floor = sentence == null ? 0 : sentence.firstWord();
        for (int back = 0; back < 4 && w >= floor; back++, w--) {
            if (InstrumentTerms.POINTING.contains(words.folded(w))) return true;
        }
        return false;
    }

    /** In a history note, {@code (Ord. No. 14-2013)}, the number is that of what was enacted or changed once. */
    private boolean bracketed(Instruments.Mention each) {
        int to = words.start(each.firstWord());
        String before = subject.document().text().substring(Math.max(0, to - NOTE), to);
        return before.lastIndexOf('(') > before.lastIndexOf(')') || before.lastIndexOf('[') > before.lastIndexOf(']');
    }

    /** A section of a code that opens the document: {@code Sec. 2-9-18. Public data program.}, {@code § 2-301 Open data}. */
    private Instruments.@Nullable Mention section() {
        int first = subject.mainWord(0);
        for (int w = first; w < words.size() && w < first + HEAD / 3; w++) {
            Sentence sentence = subject.sentenceOf(w);
            boolean opens = sentence != null && w == sentence.firstWord() && (sentence.heading() || w < first + 8);
            if (!opens) continue;
            boolean named = SECTIONS.contains(words.folded(w));
            boolean marked = words.start(w) > 1
                    && subject.document()
                            .text()
                            .substring(0, words.start(w))
                            .stripTrailing()
                            .endsWith("\u00a7");
            int number = named ? w + 1 : w;
            if ((!named && !marked) || number >= words.size()) continue;
            int last = number;
            while (last + 1 < words.size() && words.start(last + 1) - words.end(last) == 1 && last < number + 3) last++;
            String written = subject.document().text().substring(words.start(number), words.end(last));
            boolean parted = written.indexOf('-') > 0 || written.indexOf('.') > 0;
            if (parted && Character.isDigit(written.charAt(0))) {
                return new Instruments.Mention("code", "Section", written, false, w, last);
            }
        }
        return null;
    }

    /** A code in capitals and figures that opens the document: {@code AR297 - OPEN DATA PROGRAM}. */
    private Instruments.@Nullable Mention coded() {
        int first = subject.mainWord(0);
        for (int w = first; w + 1 < words.size() && w < first + 14; w++) {
            String letters = words.written(w);
            boolean capitals = letters.length() <= 5 && letters.chars().allMatch(Character::isUpperCase);
            int last = capitals ? codeEnd(w) : -1;
            if (last > w) {
                String number = subject.document().text().substring(words.start(w), words.end(last));
                return new Instruments.Mention("policy", "Policy", number, false, w, last);
            }
        }
        return null;
    }

    /** The word that ends a code with its figures, parts in capitals before them: {@code DA-TI-09}; or -1. */
    private int codeEnd(int first) {
        for (int w = first + 1; w < words.size() && w <= first + 3; w++) {
            boolean hyphen = subject.markAfter(w - 1) == '-' || words.start(w) == words.end(w - 1);
            if (!hyphen || words.start(w) - words.end(w - 1) > 1) return -1;
            String part = words.written(w);
            if (Character.isDigit(part.charAt(0))) return w;
            if (part.length() > 5 || !part.chars().allMatch(Character::isUpperCase)) return -1;
        }
        return -1;
    }
}
