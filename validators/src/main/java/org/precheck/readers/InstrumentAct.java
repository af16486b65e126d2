package org.precheck.readers;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.text.Instruments;
import org.precheck.text.Phrases;
import org.precheck.text.Sentence;
import org.precheck.text.Words;

/** Finds by which words an instrument acts: its operative sentence and the verbs of its title. */
final class InstrumentAct {
    /** Words behind the instrument's name in which its title's verb stands. */
    private static final int TITLE = 16;
    /** Sentences behind the enacting words that tell what is decided. */
    private static final int FIRST_SENTENCES = 2;

    /** Characters behind an opening bracket. */
    private static final int BRACKET = 40;

    /** Words of a line in which a noun of a proposal is a label. */
    private static final int LABEL = 25;

    private static final Set<String> PASSIVE = Set.of("is", "are", "be", "es", "est", "sont", "queda", "fica");

    private final Subject subject;
    private final Words words;
    private final OwnInstrument own;
    private final OrderToDraft order;

    InstrumentAct(Subject subject, OwnInstrument own) {
        this.subject = subject;
        this.own = own;
        words = subject.words();
        order = new OrderToDraft(subject, own, this);
    }

    /** The place where it only orders that a rule be made, or -1. */
    int drafting() {
        return order.place();
    }

    /** The first sentence, not a recital, in which the document enacts, or null. */
    @Nullable
    Sentence enacting() {
        for (Phrases.Hit hit : subject.hits(InstrumentTerms.ENACTS)) {
            Sentence sentence = subject.isMain(hit.first()) ? subject.sentenceOf(hit.first()) : null;
            if (sentence == null || recital(sentence)) continue;
            boolean bare = InstrumentTerms.BARE_VERBS.contains(InstrumentTerms.ENACTS.get(hit.term()));
            if (!bare || ownLine(sentence, hit)) return sentence;
        }
        return null;
    }

    /** A resolution's operative sentence, where it lays something down itself, or null. */
    @Nullable
    Sentence resolved() {
        if (drafting() >= 0) return null;
        for (Phrases.Hit hit : subject.hits(InstrumentTerms.RESOLVES)) {
            if (subject.isMain(hit.first()) && order.laysDown(hit)) {
                Sentence sentence = subject.sentenceOf(hit.first());
                if (sentence != null) return sentence;
            }
        }
        return null;
    }

    /** Whether the sentence itself adopts a policy or rule: {@code adopts the policy}, {@code the policy is adopted}. */
    boolean adoptsRule(Sentence act) {
        boolean verb = false;
        boolean rule = false;
        boolean recited = false;
        for (int w = act.firstWord(); w < act.endWord(); w++) {
            String word = words.folded(w);
            if (InstrumentTerms.ADOPTING.contains(word)) {
                String before = w == 0 ? "" : words.folded(w - 1);
                boolean passive = PASSIVE.contains(before) || before.equals("hereby");
                if (passive && rule && !recited) return true;
                verb |= !before.equals("to") && !before.equals("of");
            }
            recited |= !verb && InstrumentTerms.RECITED.contains(word);
            boolean names = InstrumentTerms.RULES.contains(word);
            rule |= names;
            if (verb && names) return true;
        }
        return false;
    }

    /** The word of the title's verb of that list: within the words behind an instrument's name in the opening, or -1. */
    int titleVerb(List<String> verbs) {
        for (Phrases.Hit hit : subject.hits(verbs)) {
            if (hit.first() >= own.head()) return -1;
            Sentence sentence = subject.isMain(hit.first()) ? subject.sentenceOf(hit.first()) : null;
            if (sentence == null || recital(sentence)) continue;
            for (Instruments.Mention mention : subject.instruments()) {
                if (mention.firstWord() > hit.first()) break;
                if (another(mention)) continue;
                if (hit.first() > mention.lastWord() && hit.first() - mention.lastWord() <= TITLE) return hit.first();
            }
        }
        return -1;
    }

    /** Whether a number shows that it is not the document itself. */
    private boolean another(Instruments.Mention each) {
        Instruments.Mention mention = own.mention();
        boolean numbered = each.number() != null && !each.kind().equals("bill");
        return mention != null && numbered && !Instruments.same(mention.about(), each.about());
    }

    /** The first place of a term before the limit, or -1. */
    int first(List<String> terms, int limit) {
        for (Phrases.Hit hit : subject.hits(terms)) {
            if (hit.first() >= limit) return -1;
            if (subject.isMain(hit.first())) return hit.first();
        }
        return -1;
    }

    /** {@code This policy is promulgated by the City Manager}: the sentence in which a text says who put it in force, or null. */
    @Nullable
    Sentence saysByWhom() {
        for (Phrases.Hit hit : subject.hits(InstrumentTerms.BY_WHOM)) {
            Sentence sentence = subject.isMain(hit.first()) ? subject.sentenceOf(hit.first()) : null;
            if (sentence == null || recital(sentence) || hit.first() - sentence.firstWord() > 14) continue;
            for (int w = sentence.firstWord(); w + 1 < hit.first(); w++) {
                boolean points = InstrumentTerms.THIS.contains(words.folded(w));
                if (points && StatusTerms.ITSELF.contains(words.folded(w + 1))) return sentence;
            }
        }
        return null;
    }

    /** The sentence by which a provisional approval became final, or null: {@code ha quedado elevado a definitivo}. */
    @Nullable
    Sentence madeFinal() {
        Phrases.Hit made = new Beside(subject, InstrumentTerms.RAISED, InstrumentTerms.FINAL, 3, false).from(0);
        return made == null ? null : subject.sentenceOf(made.first());
    }

    /** The first label or verb of a proposal in the opening, or -1; a noun counts in a title or label, not in running text. */
    int proposal() {
        for (Phrases.Hit hit : subject.hits(InstrumentTerms.PROPOSES)) {
            if (hit.first() >= own.head()) return -1;
            Sentence sentence = subject.isMain(hit.first()) ? subject.sentenceOf(hit.first()) : null;
            if (sentence == null || recital(sentence) || bracketed(hit)) continue;
            boolean verb = InstrumentTerms.PROPOSING_VERBS.contains(InstrumentTerms.PROPOSES.get(hit.term()));
            if (verb || label(sentence, hit)) return hit.first();
        }
        return -1;
    }

    /**
     * The place in its title or first operative sentences that shows that it decides on something else than a rule, such as a
     * contract, a board or a day of action, or -1.
     */
    int otherMatter(@Nullable Sentence act) {
        for (Sentence sentence : subject.sentences()) {
            if (!sentence.furniture() && !recital(sentence) && adoptsRule(sentence)) return -1;
        }
        int operative = act == null ? -1 : subject.sentenceAt(act.firstWord());
        for (Phrases.Hit hit : subject.hits(InstrumentTerms.OTHER_MATTERS)) {
            int at = subject.isMain(hit.first()) ? subject.sentenceAt(hit.first()) : -1;
            if (at < 0 || recital(subject.sentences().get(at))) continue;
            boolean early = operative >= 0 && at >= operative && at <= operative + FIRST_SENTENCES;
            if (early || inTitle(hit)) return hit.first();
        }
        return -1;
    }

    private boolean inTitle(Phrases.Hit hit) {
        Instruments.Mention mention = own.mention();
        if (mention == null || hit.first() >= own.head()) return false;
        for (Instruments.Mention each : subject.instruments()) {
            if (each.firstWord() > hit.first()) break;
            if (hit.first() - each.lastWord() <= TITLE) return true;
        }
        return false;
    }

    /** The first word that says that it was not passed after all, in a title or label of the opening, or -1. */
    int failed() {
        for (Phrases.Hit hit : subject.hits(InstrumentTerms.FAILED)) {
            if (hit.first() >= own.head()) return -1;
            Sentence sentence = subject.isMain(hit.first()) ? subject.sentenceOf(hit.first()) : null;
            if (sentence != null && !recital(sentence) && label(sentence, hit)) return hit.first();
        }
        return -1;
    }

    /** {@code (Projeto de Lei nº 112/2019, de autoria do Executivo)} tells where a law came from. */
    private boolean bracketed(Phrases.Hit hit) {
        int to = words.start(hit.first());
        String before = subject.document().text().substring(Math.max(0, to - BRACKET), to);
        return before.lastIndexOf('(') > before.lastIndexOf(')');
    }

    private boolean label(Sentence sentence, Phrases.Hit hit) {
        String written = subject.document().text().substring(words.start(hit.first()), words.end(hit.last()));
        boolean capitals = written.equals(written.toUpperCase(java.util.Locale.ROOT));
        boolean opens = hit.first() - sentence.firstWord() <= 3 && words.capital(hit.first());
        boolean line = sentence.words() <= LABEL && words.capital(hit.first());
        return sentence.heading() || capitals || opens || line;
    }

    /** Whether it is a recital. */
    boolean recital(Sentence sentence) {
        return InstrumentTerms.RECITALS.contains(words.folded(sentence.firstWord()));
    }

    /** A bare verb enacts only where it ends its line, as decrees write it, or opens it. */
    private boolean ownLine(Sentence sentence, Phrases.Hit hit) {
        boolean ends = subject.markAfter(hit.last()) == ':' || hit.last() + 1 >= sentence.endWord();
        boolean capital = Character.isUpperCase(words.written(hit.first()).charAt(0));
        return ends && (capital || hit.first() - sentence.firstWord() > 2);
    }
}
