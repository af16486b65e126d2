package org.precheck.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Citation;
import org.precheck.model.PassageKind;
import org.precheck.text.Instruments;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/** Says what kind of document it is, by cues in its title and opening and by how it speaks. States one fact. */
final class DocumentKind implements Reader {
    private static final int HEAD = 110;
    private static final int STUB = 30;
    private static final Set<String> OPENERS = Set.copyOf(KindCues.PARTS);

    /** Most words of a page that consists of headings over notes that something will stand there. */
    private static final int SHELL = 150;

    @Override
    public String name() {
        return "document-kind";
    }

    @Override
    public List<String> labels() {
        List<String> labels = new ArrayList<>(List.of("instrument", "stub", "dataset", "other"));
        for (KindCues cues : KindCues.ALL) labels.add(cues.kind());
        return labels;
    }

    @Override
    public List<Fact> facts(Subject subject, Parameters parameters) {
        return List.of(new Look(subject).fact());
    }

    /** One look at one document. */
    private static final class Look {
        private final Subject subject;
        private final Words words;
        private final int head;
        private final int size;
        private final boolean rows;

        Look(Subject subject) {
            this.subject = subject;
            words = subject.words();
            head = subject.mainWord(HEAD);
            size = words.size();
            rows = rows();
        }

        Fact fact() {
            if (subject.mainSize() <= STUB
                    && subject.document().passages().stream().noneMatch(p -> p.kind() == PassageKind.TABLE_ROW)) {
                return said("stub", -1);
            }
            if (subject.mainSize() <= SHELL && holders() >= 2) return said("stub", -1);
            KindCues best = null;
            int place = -1;
            double most = 0;
            boolean instrument = instrument();
            for (KindCues cues : KindCues.ALL) {
                if (instrument && !cues.overInstrument()) continue;
                double score = score(cues);
                if (score >= cues.needed() && score / cues.needed() > most) {
                    most = score / cues.needed();
                    best = cues;
                    place = firstPlace(cues);
                }
            }
            if (best != null) return said(best.kind(), place);
            if (instrument) return said("instrument", -1);
            return said(rows ? "dataset" : "other", -1);
        }

        private double score(KindCues cues) {
            double score = 0;
            for (Phrases.Hit hit : subject.hits(cues.opening())) {
                if (hit.first() >= head) break;
                if (subject.isMain(hit.first()) && !trail(hit) && !cell(hit)) score += titled(hit) ? 2 : 1;
            }
            int body = 0;
            for (Phrases.Hit hit : subject.hits(cues.says())) if (subject.isMain(hit.first()) && !cell(hit)) body++;
            return score
                    + Math.min(
                            cues.most(),
                            body * cues.weight() * Math.min(1.0, 1200.0 / Math.max(300, subject.mainSize())));
        }

        private boolean trail(Phrases.Hit hit) {
            Sentence sentence = subject.sentenceOf(hit.first());
            return sentence != null && subject.isTrail(sentence);
        }

        /** Whether it stands in a row of a table of data, whose rows name agendas and news as they name anything. */
        private boolean cell(Phrases.Hit hit) {
            if (!rows) return false;
            Sentence sentence = subject.sentenceOf(hit.first());
            return sentence != null && sentence.passage().kind() == PassageKind.TABLE_ROW;
        }

        private boolean titled(Phrases.Hit hit) {
            int at = subject.sentenceAt(hit.first());
            if (at < 0) return false;
            Sentence sentence = subject.sentences().get(at);
            boolean listed = sentence.passage().kind() == PassageKind.LIST_ITEM
                    || Character.isDigit(subject.textOf(sentence).charAt(0));
            return sentence.heading() || (sentence.words() <= 12 && !listed);
        }

        /** How often the content says that something is still to come. */
        private int holders() {
            int holders = 0;
            for (Phrases.Hit hit : subject.hits(KindCues.TO_COME)) if (subject.isMain(hit.first())) holders++;
            return holders;
        }

        private int firstPlace(KindCues cues) {
            for (List<String> terms : List.of(cues.opening(), cues.says())) {
                for (Phrases.Hit hit : subject.hits(terms)) if (subject.isMain(hit.first())) return hit.first();
            }
            return -1;
        }

        /** An instrument names itself in the opening and is laid out in sections, or enacts. */
        private boolean instrument() {
            boolean named = false;
            for (Instruments.Mention mention : subject.instruments()) {
                if (mention.firstWord() >= head) break;
                if (!mention.kind().equals("code")) named = true;
            }
            int acts = 0;
            for (Phrases.Hit hit : subject.hits(InstrumentTerms.ENACTS)) if (subject.isMain(hit.first())) acts++;
            int parts = 0;
            for (Sentence sentence : subject.sentences()) {
                if (!sentence.furniture() && OPENERS.contains(words.folded(sentence.firstWord()))) parts++;
            }
            int duties = 0;
            for (Phrases.Hit hit : subject.hits(KindCues.DUTIES)) if (subject.isMain(hit.first())) duties++;
            int said = 0;
            for (Phrases.Hit hit : subject.hits(KindCues.SPEECH)) if (subject.isMain(hit.first())) said++;
            boolean laidOut = parts >= 2 || duties >= 4;
            return said < 3 && ((named && laidOut) || (acts > 0 && (parts > 0 || duties > 0)));
        }

        private boolean rows() {
            long rows = subject.document().passages().stream()
                    .filter(p -> p.kind() == PassageKind.TABLE_ROW)
                    .count();
            return rows >= 10 && rows * 2 > subject.document().passages().size();
        }

        private Fact said(String kind, int word) {
            String says = "instrument".equals(kind) || "other".equals(kind) || "dataset".equals(kind)
                    ? "It reads as " + words(kind) + "."
                    : "It reads as " + words(kind) + ", which is no proof by itself.";
            List<Citation> citations = word < 0 ? List.of() : List.of(citing(word));
            return new Fact(kind, says, citations, null, null, null);
        }

        private static String words(String kind) {
            return switch (kind) {
                case "instrument" -> "a policy or legal instrument";
                case "other" -> "a page of no particular kind";
                case "stub" -> "an empty or nearly empty page";
                default -> KindCues.words(kind);
            };
        }

        private Citation citing(int word) {
            int at = subject.sentenceAt(word);
            @Nullable Sentence sentence = at < 0 ? null : subject.sentences().get(at);
            return sentence == null || sentence.words() > 60
                    ? subject.cite(word, Math.min(word + 12, size - 1))
                    : subject.cite(sentence);
        }
    }
}
