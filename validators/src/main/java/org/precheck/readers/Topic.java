package org.precheck.readers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Citation;
import org.precheck.model.PassageKind;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;

/**
 * Says whether a document is about something. Parameter {@code terms}: its words. It is about it where a term stands in
 * its title, a heading or its opening, or again and again; it only touches it where a term stands somewhere. A text that
 * never uses those words is about it as well where it shows enough of its signs: parameters {@code sign-1} and so on, word
 * lists of one sign each, and {@code signs}, how many are needed. It must show the first sign or, in its opening, one of the
 * words of parameter {@code weak}, which other matters use too and which count as one sign more (words of parameter
 * {@code general} there count so only beside the first sign); and none of parameter
 * {@code unlike}, words of another matter, in its title or a heading. States one fact.
 */
final class Topic implements Reader {
    private static final int OPENING = 150;
    private static final int TITLE = 40;
    /** Bars between the links of a menu. */
    private static final int MENU = 3;

    private static final int OFTEN = 5;
    private static final int WORDS_A_HIT = 400;

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
        int opening = subject.mainWord(OPENING);
        int hits = 0;
        Phrases.Hit first = null;
        boolean entitledOtherwise = headed(subject, parameters.list("unlike"));
        for (Phrases.Hit hit : subject.hits(parameters.list("terms"))) {
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
        Fact bySigns = bySigns(subject, parameters);
        if (bySigns != null) return List.of(bySigns);
        if (first == null) {
            return List.of(new Fact("other", "It is about something else.", List.of(), null, null, null));
        }
        Sentence sentence = subject.sentences().get(subject.sentenceAt(first.first()));
        return List.of(new Fact(
                "touches", "It only touches on this.", List.of(quote(subject, sentence, first)), null, null, null));
    }

    private static boolean headed(Subject subject, List<String> terms) {
        for (Phrases.Hit hit : subject.hits(terms)) {
            Sentence sentence = subject.isMain(hit.first()) ? subject.sentenceOf(hit.first()) : null;
            if (sentence != null && sentence.heading()) return true;
        }
        return false;
    }

    /** A line of links of a site, which names many matters. */
    private static boolean menu(Subject subject, Sentence sentence) {
        if (sentence.passage().kind() == PassageKind.TABLE_ROW) return false;
        return subject.textOf(sentence).chars().filter(c -> c == '|').count() >= MENU;
    }

    private static @Nullable Fact bySigns(Subject subject, Parameters parameters) {
        List<String> needed = parameters.list("signs");
        if (needed.isEmpty()) return null;
        List<Citation> shown = new ArrayList<>();
        Phrases.Hit weak = leading(subject, parameters.list("weak"), subject.mainWord(OPENING));
        Phrases.Hit strong = anywhere(subject, parameters.list("sign-1"));
        if (weak == null && strong == null) return null;
        Phrases.Hit unlike = leading(subject, parameters.list("unlike"), subject.mainWord(TITLE));
        if (unlike != null) return null;
        if (weak == null) weak = leading(subject, parameters.list("general"), subject.mainWord(OPENING));
        if (weak != null) shown.add(subject.quote(weak.first()));
        for (int sign = 1; !parameters.list("sign-" + sign).isEmpty(); sign++) {
            Phrases.Hit hit = anywhere(subject, parameters.list("sign-" + sign));
            if (hit != null) shown.add(subject.quote(hit.first()));
        }
        if (shown.size() < Integer.parseInt(needed.getFirst())) return null;
        return new Fact("about", "It shows the signs of this.", shown, null, null, null);
    }

    /** The first place of a term in the content, or null. */
    private static Phrases.@Nullable Hit anywhere(Subject subject, List<String> terms) {
        for (Phrases.Hit hit : subject.hits(terms)) if (subject.isMain(hit.first())) return hit;
        return null;
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
