package org.precheck.readers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Citation;
import org.precheck.text.Instruments;
import org.precheck.text.Sentence;

/** Tells whether an instrument puts a rule in force, only sets work going, is proposed, or is a form still blank. */
final class InstrumentState {
    /** Kinds that ask for a decision. */
    private static final Set<String> UNDECIDED = Set.of("bill", "suggestion");

    /** Kinds that put something in force by whatever verb stands in their titles. */
    private static final Set<String> LEGISLATING = Set.of("ordinance", "local law", "code");

    private final Subject subject;
    private final OwnInstrument own;
    private final InstrumentAct acts;
    private final BodyDecision decision;
    private final InstrumentDay day;
    private final @Nullable Fact dated;

    InstrumentState(Subject subject, OwnInstrument own, InstrumentDay day, @Nullable Fact dated) {
        this.subject = subject;
        this.own = own;
        this.day = day;
        this.dated = dated;
        acts = new InstrumentAct(subject, own);
        decision = new BodyDecision(subject);
    }

    /** The one state that holds, or null where the document is no instrument that can be told. */
    @Nullable
    Fact fact() {
        Instruments.Mention mention = own.mention();
        if (mention != null && mention.blank()) {
            return said("blank", "Its number is still blank: an unfinished form.", mention.firstWord());
        }
        Sentence act = acts.enacting();
        int failed = acts.failed();
        if (failed >= 0) return said("proposed", "It was not passed, or not yet.", failed);
        if (mention != null && UNDECIDED.contains(mention.kind()) && !day.passed()) {
            return said("proposed", "It is a " + mention.kind() + ", not a decision.", mention.firstWord());
        }
        boolean read = acts.first(InstrumentTerms.READINGS, own.head()) >= 0;
        boolean unnumbered = mention == null || mention.number() == null;
        int open = dated == null && (read || unnumbered) ? day.leftOpen() : -1;
        if (open >= 0) return said("blank", "The day of its passage is still blank.", open);
        int proposal = proposal(mention, act);
        int starting = proposal < 0 ? -1 : acts.first(InstrumentTerms.STARTING, own.head());
        if (starting >= 0) return directed(starting);
        if (proposal >= 0) return said("proposed", "It is a proposal or a draft, not a decision.", proposal);
        boolean order = mention != null && InstrumentTerms.ORDERS.contains(mention.kind()) && own.opens(mention);
        boolean legislates = mention != null && LEGISLATING.contains(mention.kind());
        int weak = order ? -1 : acts.titleVerb(InstrumentTerms.DIRECTS);
        boolean laysDown = weak >= 0
                && InstrumentTerms.LAYING_DOWN.contains(subject.words().folded(weak));
        if (legislates && act != null && laysDown) weak = -1;
        int strong = acts.titleVerb(InstrumentTerms.ENACTING_TITLE);
        boolean weakTitle = weak >= 0 && (strong < 0 || weak < strong);
        if (act == null) act = acts.resolved();
        if (act == null) act = decision.sentence();
        if (act == null) act = acts.madeFinal();
        int drafting = acts.drafting();
        if (drafting >= 0 && !order) return directed(drafting);
        int other = acts.otherMatter(act);
        if (other >= 0) return said("directed", "It decides on something else than a rule.", other);
        if (act != null && (!weakTitle || acts.adoptsRule(act))) return inForce(mention, subject.cite(act));
        if (weakTitle) return directed(weak);
        Sentence said = acts.saysByWhom();
        if (said != null) return inForce(mention, subject.cite(said));
        return mention == null ? null : withoutAct(mention, order, strong);
    }

    /** The place of words of a proposal that nothing outweighs, or -1. */
    private int proposal(Instruments.@Nullable Mention mention, @Nullable Sentence act) {
        int place = acts.proposal();
        if (place < 0 || (dated != null && day.passed()) || acts.madeFinal() != null) return -1;
        boolean decided = mention != null && mention.number() != null && act != null;
        return decided && acts.first(InstrumentTerms.STRONG_PROPOSALS, own.head()) < 0 ? -1 : place;
    }

    /** An order acts by being issued, an instrument by its title with number or day, a policy by its day of approval. */
    private @Nullable Fact withoutAct(Instruments.Mention mention, boolean order, int strong) {
        PaperWithoutRule other = new PaperWithoutRule(subject);
        int place = other.title();
        if (place < 0) place = other.noneYet();
        if (place >= 0) return said("directed", "It is no rule itself.", place);
        if (order || (strong >= 0 && (dated != null || mention.number() != null))) {
            Sentence sentence = subject.sentenceOf(order ? mention.firstWord() : strong);
            return sentence == null ? null : inForce(mention, subject.cite(sentence));
        }
        Sentence history = mention.kind().equals("code") ? new HistoryNote(subject).sentence() : null;
        if (history != null) return inForce(mention, subject.cite(history));
        Instruments.Mention ruled = dated == null ? null : ruled(mention);
        if (ruled != null && dated != null) {
            return new Fact(
                    "adopted",
                    "It is " + article(ruled.kind()) + " with its day of approval or force.",
                    dated.citations(),
                    dated.date(),
                    null,
                    mention.about());
        }
        Instruments.Mention adopter = ruled(mention) == null ? null : adopter();
        if (adopter != null) return inForce(mention, subject.quote(adopter.firstWord()));
        int all = subject.words().size();
        int directs = acts.first(InstrumentTerms.DIRECTING_BODY, all);
        if (directs < 0) directs = acts.first(InstrumentTerms.RESOLVES, all);
        return directs < 0 ? null : directed(directs);
    }

    /** The policy or rule that the title names, be it the instrument itself or what it says that an instrument adopted. */
    private Instruments.@Nullable Mention ruled(Instruments.Mention mention) {
        if (InstrumentTerms.RULED.contains(mention.kind()) && own.titled(mention)) return mention;
        for (Instruments.Mention each : subject.instruments()) {
            Sentence sentence = each.firstWord() < own.head() ? subject.sentenceOf(each.firstWord()) : null;
            boolean title = sentence != null && (sentence.heading() || capitals(each.written()));
            if (title && InstrumentTerms.RULED.contains(each.kind())) return each;
        }
        return null;
    }

    /** The instrument that a field of the opening names as the one that adopted it: {@code Council Resolution: 145-2019}. */
    private Instruments.@Nullable Mention adopter() {
        for (Instruments.Mention each : subject.instruments()) {
            if (each.firstWord() >= own.head()) return null;
            boolean other = InstrumentTerms.ADOPTERS.contains(each.kind()) && each.number() != null;
            int start = subject.words().start(each.firstWord());
            boolean line = start > 0 && "\n|".indexOf(subject.document().text().charAt(start - 1)) >= 0;
            if (other && line) return each;
        }
        return null;
    }

    private static boolean capitals(String written) {
        return written.equals(written.toUpperCase(Locale.ROOT));
    }

    private Fact inForce(Instruments.@Nullable Mention mention, Citation act) {
        return new Fact(
                "adopted",
                mention == null ? "It is put in force." : "It is " + article(mention.kind()) + " that is put in force.",
                List.of(act),
                dated == null ? null : dated.date(),
                null,
                mention == null ? null : mention.about());
    }

    private Fact directed(int word) {
        return said("directed", "It sets work going or supports something; it puts no rule in force.", word);
    }

    private Fact said(String label, String says, int word) {
        return new Fact(label, says, List.of(subject.quote(word)), null, null, null);
    }

    private static String article(String kind) {
        return ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
    }
}
