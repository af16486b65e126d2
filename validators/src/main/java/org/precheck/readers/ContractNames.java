package org.precheck.readers;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/**
 * Sentences and rows that name one contract: by its number after the word ({@code Contract 23-117}, {@code Contrato
 * SM-045-2024}), by who holds it ({@code with Tri-Lakes Disposal}), or by a company's name ({@code Inc.}, {@code S.A.}).
 */
final class ContractNames {
    private static final Set<String> NOUNS = Set.copyOf(ContractTerms.NOUNS);
    private static final Set<String> COMPANY = Set.copyOf(ContractTerms.COMPANY);
    private static final Set<String> WITH = Set.copyOf(ContractTerms.WITH);
    private static final Set<String> JOIN = Set.copyOf(ContractTerms.JOIN);
    private static final Set<String> UNITS = Set.copyOf(ContractTerms.UNITS);
    private static final List<String> PARTED = ContractTerms.COMPANY_PARTED;

    private ContractNames() {}

    static BitSet of(Subject subject) {
        BitSet named = new BitSet(subject.sentences().size());
        List<Sentence> sentences = subject.sentences();
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            if (!sentence.furniture() && names(subject, sentence)) named.set(at);
        }
        for (var hit : subject.hits(PARTED)) {
            int at = subject.sentenceAt(hit.first());
            if (at >= 0 && !sentences.get(at).furniture() && subject.words().capital(hit.first())) named.set(at);
        }
        return named;
    }

    private static boolean names(Subject subject, Sentence sentence) {
        Words words = subject.words();
        for (int word = sentence.firstWord(); word < sentence.endWord(); word++) {
            String folded = words.folded(word);
            if (COMPANY.contains(folded) && words.capital(word)) return true;
            if (NOUNS.contains(folded) && follows(subject, words, word, sentence.endWord())) return true;
            if (identifier(subject, words, word, sentence.endWord())) return true;
        }
        return false;
    }

    /** Whether a number, or who holds it, follows the noun: no more than words such as {@code no.} stand between. */
    private static boolean follows(Subject subject, Words words, int noun, int end) {
        if (subject.markAfter(noun) == ':' && noun + 1 < end && words.capital(noun + 1)) return true;
        for (int word = noun + 1; word <= noun + 4 && word < end; word++) {
            String folded = words.folded(word);
            boolean digits = Character.isDigit(subject.document().text().charAt(words.start(word)));
            if (digits && joined(subject, words, word)) return true;
            if (digits) return words.end(word) - words.start(word) >= 2 && !year(folded) && !unit(words, word, end);
            if (WITH.contains(folded) && word + 1 < end && words.capital(word + 1)) return true;
            if (identifier(subject, words, word, end)) return true;
            if (!JOIN.contains(folded) && !WITH.contains(folded) && word > noun + 1) return false;
        }
        return false;
    }

    private static boolean unit(Words words, int number, int end) {
        return number + 1 < end && UNITS.contains(words.folded(number + 1));
    }

    private static boolean year(String folded) {
        return folded.length() == 4 && (folded.startsWith("19") || folded.startsWith("20"));
    }

    private static boolean joined(Subject subject, Words words, int word) {
        int next = words.end(word);
        String text = subject.document().text();
        return next + 1 < text.length()
                && (text.charAt(next) == '-' || text.charAt(next) == '/')
                && Character.isLetterOrDigit(text.charAt(next + 1));
    }

    /** An identifier of letters and two numbers, such as {@code PK-24-31}. */
    private static boolean identifier(Subject subject, Words words, int word, int end) {
        if (word + 2 >= end || !words.capital(word) || words.end(word) - words.start(word) > 4) return false;
        String text = subject.document().text();
        boolean first = words.start(word + 1) == words.end(word) + 1
                && text.charAt(words.end(word)) == '-'
                && Character.isDigit(text.charAt(words.start(word + 1)));
        boolean second = words.start(word + 2) == words.end(word + 1) + 1
                && text.charAt(words.end(word + 1)) == '-'
                && Character.isDigit(text.charAt(words.start(word + 2)));
        return first && second;
    }
}
