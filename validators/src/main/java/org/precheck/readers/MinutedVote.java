package org.precheck.readers;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.text.Instruments;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/**
 * Reads in minutes what became of the item about a matter: a vote that adopts it, with the number that it got, or that it was
 * put off. Other items of the same sitting say nothing about it.
 */
final class MinutedVote {
    /** Words of the content in which minutes call themselves so. */
    private static final int TITLE = 40;
    /** Most sentences of one item. */
    private static final int ITEM = 40;

    private final Subject subject;
    private final Words words;
    private final TopicWords topic;

    MinutedVote(Subject subject, Parameters parameters) {
        this.subject = subject;
        words = subject.words();
        topic = TopicWords.of(parameters);
    }

    /** Sentences of items of minutes that were put off: what is read out under them is not in force. */
    static BitSet putOff(Subject subject) {
        BitSet off = new BitSet();
        MinutedVote vote = new MinutedVote(subject, Parameters.NONE);
        if (!vote.minutes()) return off;
        for (Phrases.Hit hit : subject.hits(InstrumentTerms.POSTPONED)) {
            int at = subject.isMain(hit.first()) ? subject.sentenceAt(hit.first()) : -1;
            if (at >= 0 && !off.get(at)) off.set(vote.start(at), vote.end(at));
        }
        return off;
    }

    /** The state that the minutes record, or null where it is no minutes, or they say nothing of the matter. */
    @Nullable
    Fact fact() {
        if (topic.terms().isEmpty() || !minutes()) return null;
        Fact postponed = null;
        for (Phrases.Hit hit : subject.hits(topic.terms())) {
            int at = subject.isMain(hit.first()) ? subject.sentenceAt(hit.first()) : -1;
            if (at < 0) continue;
            int from = start(at);
            int to = end(at);
            Instruments.Mention mention = mention(from, to);
            if (mention == null) continue;
            Sentence vote = adoption(from, to);
            Phrases.Hit off = in(InstrumentTerms.POSTPONED, from, to);
            if (vote != null && off == null) {
                String says =
                        "The minutes record the vote that adopts " + mention.written() + " " + mention.number() + ".";
                return new Fact("adopted", says, List.of(subject.cite(vote)), null, null, mention.about());
            }
            if (off != null && postponed == null) {
                postponed = new Fact(
                        "proposed",
                        "The minutes record that it was put off.",
                        List.of(subject.quote(off.first())),
                        null,
                        null,
                        null);
            }
        }
        return postponed;
    }

    private boolean minutes() {
        int end = subject.mainWord(TITLE);
        for (Phrases.Hit hit : subject.hits(InstrumentTerms.CERTIFICATES)) if (hit.first() < end) return false;
        for (Phrases.Hit hit : subject.hits(InstrumentTerms.MINUTES)) {
            if (hit.first() < end && subject.isMain(hit.first()) && words.capital(hit.first())) return true;
        }
        return false;
    }

    /** The first sentence of the item: a heading, or a line that opens with its number or letter. */
    private int start(int at) {
        int from = at;
        while (from > 0 && at - from < ITEM && !opensItem(subject.sentences().get(from))) from--;
        return from;
    }

    /** One past the last sentence of the item. */
    private int end(int at) {
        int to = at + 1;
        List<Sentence> all = subject.sentences();
        while (to < all.size() && to - at < ITEM && !opensItem(all.get(to))) to++;
        return to;
    }

    private boolean opensItem(Sentence sentence) {
        if (sentence.heading()) return true;
        String text = subject.textOf(sentence);
        int mark = 0;
        while (mark < text.length() && mark < 4 && Character.isLetterOrDigit(text.charAt(mark))) mark++;
        boolean counted = mark > 0 && (Character.isDigit(text.charAt(0)) || mark == 1);
        return counted && mark < text.length() && ".)".indexOf(text.charAt(mark)) >= 0;
    }

    private Instruments.@Nullable Mention mention(int from, int to) {
        for (Instruments.Mention each : subject.instruments()) {
            int at = subject.sentenceAt(each.firstWord());
            boolean rule = each.number() != null && !each.kind().equals("code");
            if (rule && at >= from && at < to) return each;
        }
        return null;
    }

    private @Nullable Sentence adoption(int from, int to) {
        if (in(InstrumentTerms.MOVED, from, to) == null) return null;
        Phrases.Hit adopted = in(InstrumentTerms.ADOPTED_NOW, from, to);
        if (adopted != null) return subject.sentenceOf(adopted.first());
        Phrases.Hit carried =
                in(InstrumentTerms.TO_ADOPT, from, to) == null ? null : in(InstrumentTerms.CARRIED, from, to);
        return carried == null ? null : subject.sentenceOf(carried.first());
    }

    private Phrases.@Nullable Hit in(List<String> terms, int from, int to) {
        for (Phrases.Hit hit : subject.hits(terms)) {
            int at = subject.sentenceAt(hit.first());
            if (at >= to) return null;
            if (at >= from) return hit;
        }
        return null;
    }
}
