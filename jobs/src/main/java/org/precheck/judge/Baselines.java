package org.precheck.judge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.precheck.criteria.Card;
import org.precheck.model.Document;
import org.precheck.model.Verdict;
import org.precheck.text.Words;

/**
 * Two ways of judging that read nothing: how many of the words of the card's title stand in the document, and BM25 of the
 * card's question (Robertson and Zaragoza 2009; k1 1.2, b 0.75). Each takes as Supported what lies above the threshold
 * that suits the labels of the criterion best, which flatters both.
 */
final class Baselines {
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final Set<String> COMMON = Set.of(
            "the",
            "and",
            "for",
            "your",
            "local",
            "government",
            "has",
            "have",
            "does",
            "that",
            "with",
            "its",
            "from",
            "this",
            "are",
            "which",
            "e",
            "g",
            "i",
            "a",
            "of",
            "in",
            "to",
            "or",
            "is",
            "an",
            "on",
            "by",
            "it",
            "last",
            "past",
            "months");

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();

    Baselines(Map<String, Document> documents) {
        documents.forEach((doc, document) -> {
            Words words = new Words(document.text());
            Map<String, Integer> count = new HashMap<>();
            for (int w = 0; w < words.size(); w++) count.merge(words.folded(w), 1, Integer::sum);
            counts.put(doc, count);
            lengths.put(doc, words.size());
        });
    }

    /** Supported where enough words of the title stand in the document, in the singular or the plural. */
    List<JudgedRow> keywords(Card card, List<JudgedRow> rows) {
        Set<String> wanted = content(card.title());
        Map<String, Double> scores = new HashMap<>();
        for (JudgedRow row : rows) {
            Map<String, Integer> words = counts.getOrDefault(row.row().doc(), Map.of());
            scores.put(row.row().doc(), (double)
                    wanted.stream().filter(word -> holds(words, word)).count());
        }
        return best(rows, scores);
    }

    private static boolean holds(Map<String, Integer> words, String word) {
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        String bare = one.endsWith("ie") ? one.substring(0, one.length() - 2) : one;
        String many = one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
        return words.containsKey(word)
                || words.containsKey(one)
                || words.containsKey(bare + "y")
                || words.containsKey(many);
    }

    /** Supported where BM25 of the question is high enough. */
    List<JudgedRow> bm25(Card card, List<JudgedRow> rows) {
        return best(rows, scores(card, rows));
    }

    /** Takes as Supported what has at least the score with the best F1, but nothing without any score. */
    private static List<JudgedRow> best(List<JudgedRow> rows, Map<String, Double> scores) {
        List<JudgedRow> best = rows.stream().map(row -> called(row, false)).toList();
        for (double threshold : new TreeSet<>(scores.values())) {
            if (threshold <= 0) continue;
            List<JudgedRow> called = rows.stream()
                    .map(row -> called(row, scores.getOrDefault(row.row().doc(), 0.0) >= threshold))
                    .toList();
            if (!(Score.of(called).f1() <= Score.of(best).f1())) best = called;
        }
        return best;
    }

    private Map<String, Double> scores(Card card, List<JudgedRow> rows) {
        Set<String> wanted = content(card.question());
        Set<String> docs = new HashSet<>();
        for (JudgedRow row : rows) docs.add(row.row().doc());
        double average = docs.stream()
                .mapToInt(doc -> lengths.getOrDefault(doc, 0))
                .average()
                .orElse(1);
        Map<String, Double> scores = new HashMap<>();
        for (String word : wanted) {
            long holding = docs.stream()
                    .filter(doc -> counts.getOrDefault(doc, Map.of()).containsKey(word))
                    .count();
            double rarity = Math.log(1 + (docs.size() - holding + 0.5) / (holding + 0.5));
            for (String doc : docs) {
                int times = counts.getOrDefault(doc, Map.of()).getOrDefault(word, 0);
                double length = lengths.getOrDefault(doc, 0) / Math.max(1, average);
                scores.merge(doc, rarity * times * (K1 + 1) / (times + K1 * (1 - B + B * length)), Double::sum);
            }
        }
        return scores;
    }

    private static JudgedRow called(JudgedRow row, boolean supported) {
        return new JudgedRow(row.row(), supported ? Verdict.SUPPORTED : Verdict.NOT_FOUND, null);
    }

    private static Set<String> content(String text) {
        Words words = new Words(text);
        Set<String> content = new HashSet<>();
        for (int w = 0; w < words.size(); w++) if (!COMMON.contains(words.folded(w))) content.add(words.folded(w));
        return content;
    }
}
