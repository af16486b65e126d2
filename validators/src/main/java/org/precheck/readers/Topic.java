package org.precheck.readers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Citation;
import org.precheck.model.PassageKind;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;

/**
 * Says whether a document is about something. Parameter {@code terms}: its words; or {@code words}: the name of lists that
 * cards share. It is about it where a term stands in its title, a heading or its opening, or again and again; it only touches
 * it where a term stands somewhere. A text that never uses those words is about it as well where it shows enough of its
 * signs, the first one or two of which (that machines can read it, that anybody may use it) must be among them unless a weaker
 * word stands in its opening; and where no title of another matter stands above it. States one fact.
 */
final class Topic implements Reader {
    private static final int OPENING = 150;
    private static final int TITLE = 40;
    /** Bars between the links of a menu. */
    private static final int MENU = 3;

    /** Words of an item that can be a link to another page. */
    private static final int LINK = 3;

    private static final int OFTEN = 5;
    private static final int WORDS_A_HIT = 400;

    /** Signs that a text must show. */
    private static final int SIGNS = 5;
    /** Words between the two words of a sign. */
    private static final int NEAR = 9;
    /** Words between the two words of a name. */
    private static final int CLOSE = 3;
    /** Signs that no other matter shows. */
    private static final List<String> STRONG = List.of("machine-readable", "any use");

    @Override
    public String name() {
        return "topic";
    }

    @Override
    public List<String> labels() {
        return List.of("about", "touches", "other");
    }

    @Override
    public List<Fact> facts(Subject subject, Parameters parameters) {
        TopicWords words = TopicWords.of(parameters);
        int opening = subject.mainWord(OPENING);
        int hits = 0;
        Phrases.Hit first = null;
        boolean entitledOtherwise = headed(subject, words.unlike());
        for (Phrases.Hit hit : named(subject, words)) {
            Sentence sentence = subject.isMain(hit.first()) ? subject.sentenceOf(hit.first()) : null;
            if (sentence == null || menu(subject, sentence)) continue;
            hits++;
            if (first == null) first = hit;
            boolean opens = hit.first() < opening && !entitledOtherwise;
            if (opens || sentence.heading()) return about(subject, sentence, hit);
        }
        if (first != null && hits >= OFTEN && (long) hits * WORDS_A_HIT >= subject.mainSize()) {
            return about(subject, subject.sentences().get(subject.sentenceAt(first.first())), first);
        }
        Fact bySigns = bySigns(subject, words);
        if (bySigns != null) return List.of(bySigns);
        if (first == null) {
            return List.of(new Fact("other", "It is about something else.", List.of(), null, null, null));
        }
        Sentence sentence = subject.sentences().get(subject.sentenceAt(first.first()));
        return List.of(new Fact(
                "touches", "It only touches on this.", List.of(quote(subject, sentence, first)), null, null, null));
    }

    /** Places of its terms and of its two words close to each other, in the order of the text. */
    private static List<Phrases.Hit> named(Subject subject, TopicWords words) {
        List<Phrases.Hit> named = new ArrayList<>(subject.hits(words.terms()));
        if (words.one().isEmpty()) return named;
        Beside beside = new Beside(subject, words.one(), words.other(), CLOSE, false);
        Phrases.Hit pair = beside.from(0);
        while (pair != null) {
            if (!parted(subject, pair)) named.add(pair);
            pair = beside.from(pair.last() + 1);
        }
        named.sort(Comparator.comparingInt(Phrases.Hit::first));
        return named;
    }

    /** Whether a mark parts the words: {@code The office is open; data ...}. */
    private static boolean parted(Subject subject, Phrases.Hit pair) {
        String between = subject.document()
                .text()
                .substring(subject.words().start(pair.first()), subject.words().end(pair.last()));
        return between.chars().anyMatch(c -> ",;:.()|\n".indexOf(c) >= 0);
    }

    private static boolean headed(Subject subject, List<String> terms) {
        for (Phrases.Hit hit : subject.hits(terms)) {
            Sentence sentence = subject.isMain(hit.first()) ? subject.sentenceOf(hit.first()) : null;
            if (sentence != null && sentence.heading()) return true;
        }
        return false;
    }

    /** A line of links of a site, which names many matters: a bar, a way to the page, a link that is nothing but the name. */
    private static boolean menu(Subject subject, Sentence sentence) {
        if (sentence.passage().kind() == PassageKind.TABLE_ROW) return false;
        if (sentence.passage().kind() == PassageKind.LIST_ITEM && sentence.words() <= LINK) return true;
        if (subject.isTrail(sentence)) return true;
        return subject.textOf(sentence).chars().filter(c -> c == '|').count() >= MENU;
    }

    private static @Nullable Fact bySigns(Subject subject, TopicWords words) {
        if (words.signs().isEmpty()) return null;
        Phrases.Hit weak = leading(subject, words.weak(), subject.mainWord(OPENING));
        List<Citation> shown = new ArrayList<>();
        List<String> names = new ArrayList<>();
        boolean strong = false;
        if (weak != null) shown.add(subject.quote(weak.first()));
        for (TopicWords.Sign sign : words.signs()) {
            Phrases.Hit hit = place(subject, sign);
            if (hit == null) continue;
            shown.add(subject.quote(hit.first()));
            names.add(sign.name());
            strong |= STRONG.contains(sign.name());
        }
        if (shown.size() < SIGNS || (weak == null && !strong)) return null;
        if (leading(subject, words.unlike(), subject.mainWord(TITLE)) != null) return null;
        return new Fact(
                "about", "It shows the signs of this: " + String.join(", ", names) + ".", shown, null, null, null);
    }

    private static Phrases.@Nullable Hit place(Subject subject, TopicWords.Sign sign) {
        for (Phrases.Hit hit : subject.hits(sign.phrases())) if (subject.isMain(hit.first())) return hit;
        return new Beside(subject, sign.one(), sign.other(), NEAR, sign.ordered()).from(0);
    }

    /** The first place of a term in a heading or the opening, or null. */
    private static Phrases.@Nullable Hit leading(Subject subject, List<String> terms, int opening) {
        for (Phrases.Hit hit : subject.hits(terms)) {
            Sentence sentence = subject.isMain(hit.first()) ? subject.sentenceOf(hit.first()) : null;
            if (sentence != null && (hit.first() < opening || sentence.heading())) return hit;
        }
        return null;
    }

    private static List<Fact> about(Subject subject, Sentence sentence, Phrases.Hit hit) {
        return List.of(
                new Fact("about", "It is about this.", List.of(quote(subject, sentence, hit)), null, null, null));
    }

    private static Citation quote(Subject subject, Sentence sentence, Phrases.Hit hit) {
        if (sentence.words() <= 60) return subject.cite(sentence);
        return subject.cite(
                Math.max(sentence.firstWord(), hit.first() - 8), Math.min(sentence.endWord() - 1, hit.last() + 16));
    }
}
