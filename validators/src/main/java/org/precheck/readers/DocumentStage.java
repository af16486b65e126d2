package org.precheck.readers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.PassageKind;
import org.precheck.text.DatePlace;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.TermList;
import org.precheck.text.Words;

/**
 * Says whether a whole document only asks for, offers, proposes or misses something: a call for bids, a draft, a memo that
 * recommends, a firm's offer. Known by its title, by the labels of its parts and by what it says, of which no one kind is
 * enough. {@code unsettled}: it has the signs of such a stage and tells of a decision as well; with a record of the vote it
 * counts like any other. {@code begins}: the day on which the contract of its masthead begins. States at most one of each.
 */
final class DocumentStage implements Reader {
    /** Words of the masthead. */
    private static final int HEAD = 70;

    /** Words of the opening in which a contract tells when it begins. */
    private static final int OPENING = 150;

    /** Words of a line that stands as a label, or that opens with one. */
    private static final int LINE = 12;

    private static final double TITLE = 2;
    private static final double LABEL = 1;
    private static final double SAID = 0.5;
    private static final double MOST_TITLES = 4;
    private static final double MOST_LABELS = 3;
    private static final double MOST_SAID = 2;
    private static final double NEEDED = 3.5;

    @Override
    public String name() {
        return "stage";
    }

    @Override
    public List<String> labels() {
        List<String> labels = new ArrayList<>(List.of("unsettled", "begins"));
        for (StageSigns signs : StageSigns.ALL) labels.add(signs.stage());
        return labels;
    }

    @Override
    public List<Fact> facts(Subject subject, Parameters parameters) {
        List<Fact> facts = new ArrayList<>();
        Fact begins = begins(subject);
        if (begins != null) facts.add(begins);
        StageSigns stage = stage(subject);
        if (stage == null) return facts;
        boolean undecided = first(subject, StageSigns.UNDECIDED) != null;
        if (stage.ends() && !undecided && first(subject, StageSigns.RECORDED) != null) return facts;
        boolean settled = stage.ends() && !undecided && first(subject, StageSigns.SETTLED) != null;
        Phrases.Hit sign = first(subject, stage.title());
        facts.add(new Fact(
                settled ? "unsettled" : stage.stage(),
                "It reads as " + stage.words()
                        + (settled ? ", yet tells of a decision." : ": what it speaks of is not done by it."),
                sign == null ? List.of() : List.of(subject.quote(sign.first())),
                null,
                null,
                null));
        return facts;
    }

    private static @Nullable StageSigns stage(Subject subject) {
        int head = subject.mainWord(HEAD);
        StageSigns best = null;
        double most = 0;
        for (StageSigns signs : StageSigns.ALL) {
            double score = score(subject, signs, head);
            if (score >= NEEDED && score > most) {
                most = score;
                best = signs;
            }
        }
        return best;
    }

    private static @Nullable Fact begins(Subject subject) {
        int end = subject.mainWord(OPENING);
        LabelledDay days = new LabelledDay(subject);
        for (Phrases.Hit hit : subject.hits(StageSigns.BEGINS)) {
            if (hit.first() >= end) return null;
            DatePlace day = subject.isMain(hit.first()) ? days.behind(hit) : null;
            if (day != null) {
                String says = "What it speaks of begins on " + day.first() + ".";
                return new Fact("begins", says, List.of(subject.quote(hit.first())), day.first(), null, null);
            }
        }
        return null;
    }

    private static double score(Subject subject, StageSigns signs, int head) {
        BitSet titles = titled(subject, signs.title());
        for (Phrases.Hit hit : subject.hits(signs.title())) {
            if (hit.first() >= head) break;
            if (subject.isMain(hit.first()) && line(subject, hit, head)) titles.set(hit.term());
        }
        if (titles.isEmpty()) return 0;
        BitSet labels = new BitSet();
        for (Phrases.Hit hit : subject.hits(signs.labels())) {
            if (subject.isMain(hit.first()) && label(subject, hit)) labels.set(hit.term());
        }
        BitSet said = new BitSet();
        for (Phrases.Hit hit : subject.hits(signs.says())) if (subject.isMain(hit.first())) said.set(hit.term());
        if (signs.ends() && first(subject, StageSigns.UNDECIDED) != null)
            said.set(signs.says().size());
        if (said.cardinality() < signs.speaks() || (said.isEmpty() && titles.cardinality() < 2)) return 0;
        return Math.min(MOST_TITLES, titles.cardinality() * TITLE)
                + Math.min(MOST_LABELS, labels.cardinality() * LABEL)
                + Math.min(MOST_SAID, said.cardinality() * SAID);
    }

    /** Terms in the title that the file itself carries. */
    private static BitSet titled(Subject subject, List<String> terms) {
        BitSet titles = new BitSet();
        String title = subject.document().title();
        if (title == null) return titles;
        for (Phrases.Hit hit : TermList.phrases(terms).hits(new Words(title))) titles.set(hit.term());
        return titles;
    }

    /** Whether it stands in a line of the masthead, not in a sentence of the text. */
    private static boolean line(Subject subject, Phrases.Hit hit, int head) {
        Sentence sentence = subject.sentenceOf(hit.first());
        if (sentence == null || subject.isTrail(sentence)) return false;
        PassageKind kind = sentence.passage().kind();
        if (kind == PassageKind.TABLE_HEADER || kind == PassageKind.TABLE_ROW) return false;
        return sentence.heading() || sentence.words() <= 2 * LINE || hit.first() < Math.min(head, LINE);
    }

    /** Whether it is a heading or a column, or opens a short line. */
    private static boolean label(Subject subject, Phrases.Hit hit) {
        Sentence sentence = subject.sentenceOf(hit.first());
        if (sentence == null) return false;
        PassageKind kind = sentence.passage().kind();
        if (sentence.heading() || kind == PassageKind.TABLE_HEADER) return true;
        return hit.first() - sentence.firstWord() <= 2 && sentence.words() <= LINE;
    }

    private static Phrases.@Nullable Hit first(Subject subject, List<String> terms) {
        for (Phrases.Hit hit : subject.hits(terms)) if (subject.isMain(hit.first())) return hit;
        return null;
    }
}
