package org.precheck.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.precheck.model.ClauseReading;
import org.precheck.model.Document;
import org.precheck.model.Finding;
import org.precheck.model.Reading;
import org.precheck.model.SetAside;
import org.precheck.model.Verdict;
import org.precheck.readers.Fact;
import org.precheck.readers.FactSource;
import org.precheck.readers.FactsOnce;
import org.precheck.readers.MatterReader;
import org.precheck.readers.Reader;
import org.precheck.readers.Registry;
import org.precheck.readers.Subject;

/** Judges evidence by cards: the same evidence and card in, the same finding out. */
public final class Judge {
    /** A document with no more words than these in its main content is a stub: it says nothing about the city. */
    private static final int STUB_WORDS = 25;

    private static final String REFERENCE = "refers-to";

    private final Readers readers;
    private final FactSource source;

    /**
     * A judge.
     *
     * @param registry the readers that cards may name
     * @param source asks the readers, or a cache before them
     */
    public Judge(Registry registry, FactSource source) {
        this.readers = new Readers(registry);
        this.source = source;
    }

    /** A judge with the standard readers and no cache. */
    public Judge() {
        this(Registry.standard(), FactSource.DIRECT);
    }

    /** What the machine makes of one criterion for one city. */
    public Finding judge(Card card, Evidence evidence) {
        return judge(List.of(card), evidence).getFirst();
    }

    /** What the machine makes of several criteria for one city, in the order of the cards; words are read once. */
    public List<Finding> judge(List<Card> cards, Evidence evidence) {
        Map<String, Subject> subjects = new HashMap<>();
        for (Evidence.Offered offered : evidence.documents()) {
            Document document = offered.document();
            subjects.computeIfAbsent(document.sha256(), _ -> new Subject(document, evidence.city()));
        }
        FactSource once = new FactsOnce(source);
        return cards.stream().map(card -> one(card, evidence, subjects, once)).toList();
    }

    private Finding one(Card card, Evidence evidence, Map<String, Subject> subjects, FactSource source) {
        Search search = search(card, evidence, subjects, new Gatekeeper(readers, source, evidence.asOf()));
        if (!card.assessable()) {
            return finding(card, evidence, search, Verdict.NOT_ASSESSED, List.of(), List.of(), List.of(), List.of());
        }
        List<Fact> facts = new ArrayList<>();
        List<Ways> ways = new ArrayList<>();
        for (Card.Clause clause : card.clauses()) ways.add(found(card, clause, evidence, search, source, facts));
        Reader reader = readers.registry().reader(MatterReader.NAME).orElse(null);
        Matters matters = new Matters(card, ways, search, evidence.city(), reader, source);
        Matter matter = matters.best(false);
        Matter before = matters.best(true);
        List<ClauseReading> now = new ArrayList<>();
        List<ClauseReading> once = new ArrayList<>();
        List<String> past = new ArrayList<>();
        List<String> contradictions = new ArrayList<>();
        for (Ways way : ways) {
            JudgedClause judged = way.judged(search, matter, before);
            now.add(read(way.clause(), judged.now()));
            once.add(read(way.clause(), judged.once()));
            past.addAll(judged.past());
            if (judged.contradiction() != null) contradictions.add(judged.contradiction());
        }
        boolean unread = !search.unread().isEmpty();
        Verdict verdict = Rule.verdict(card, now, unread);
        Verdict would = Rule.verdict(card, once, unread);
        List<String> causes = List.of();
        if (!contradictions.isEmpty() && evidenced(would)) {
            verdict = Verdict.CONFLICTING;
            causes = contradictions;
        } else if (evidenced(would) && would != verdict && lapsed(now, once)) {
            verdict = Verdict.STALE;
            causes = past;
        }
        Set<String> remarks = new LinkedHashSet<>(past);
        remarks.addAll(contradictions);
        remarks.addAll(references(facts));
        remarks.addAll(together(search, matter, now));
        return finding(
                card,
                evidence,
                search,
                verdict,
                now,
                causes,
                List.copyOf(remarks),
                NotCounted.of(card, ways, now, matter));
    }

    private static Search search(Card card, Evidence evidence, Map<String, Subject> subjects, Gatekeeper gates) {
        List<Weighed> weighed = new ArrayList<>();
        List<Evidence.Unread> unread = new ArrayList<>();
        for (Evidence.Unread one : evidence.unread()) if (one.isFor(card.id())) unread.add(one);
        for (Evidence.Offered offered : evidence.documents()) {
            if (!offered.isFor(card.id())) continue;
            Subject subject =
                    Objects.requireNonNull(subjects.get(offered.document().sha256()));
            if (subject.mainSize() <= STUB_WORDS) {
                unread.add(
                        new Evidence.Unread(offered.address(), offered.criteria(), "The page holds hardly any text."));
            } else if (card.assessable()) {
                weighed.add(gates.weigh(card, offered, subject));
            } else {
                weighed.add(Weighed.counting(offered, subject));
            }
        }
        return Search.of(gates.ended(weighed), unread);
    }

    /** What was found for a clause by its own reader and by the other ways that the card allows. */
    private Ways found(
            Card card, Card.Clause clause, Evidence evidence, Search search, FactSource source, List<Fact> all) {
        List<ClauseJudge> judges = new ArrayList<>();
        judges.add(take(card, clause, evidence, search, source, all));
        for (Card.Clause other : clause.or()) judges.add(take(card, other, evidence, search, source, all));
        return new Ways(clause, judges);
    }

    private ClauseJudge take(
            Card card, Card.Clause clause, Evidence evidence, Search search, FactSource source, List<Fact> all) {
        ClauseJudge judge = new ClauseJudge(clause, evidence.asOf());
        Reader reader = readers.named(clause.reader(), card);
        for (Weighed weighed : search.weighed()) {
            if (weighed.standing() == Weighed.Standing.REFUSED) continue;
            List<Fact> facts = source.facts(reader, weighed.subject(), clause.parameters());
            all.addAll(facts);
            judge.take(weighed, facts);
        }
        return judge;
    }

    private static ClauseReading read(Card.Clause clause, Reading reading) {
        return new ClauseReading(clause.id(), clause.text(), clause.mandatory(), reading);
    }

    /** Whether a clause that counts for the verdict held once and holds no more. */
    private static boolean lapsed(List<ClauseReading> now, List<ClauseReading> before) {
        boolean anyMandatory = now.stream().anyMatch(ClauseReading::mandatory);
        for (int i = 0; i < now.size(); i++) {
            boolean held = before.get(i).reading() instanceof Reading.Met
                    && !(now.get(i).reading() instanceof Reading.Met);
            if (held && (now.get(i).mandatory() || !anyMandatory)) return true;
        }
        return false;
    }

    private static boolean evidenced(Verdict verdict) {
        return verdict == Verdict.SUPPORTED || verdict == Verdict.PARTIAL;
    }

    /** Instruments that documents name and that none of them is. */
    private static List<String> references(List<Fact> facts) {
        Set<String> held = new LinkedHashSet<>();
        for (Fact fact : facts) if (!fact.label().equals(REFERENCE) && fact.about() != null) held.add(fact.about());
        Set<String> remarks = new LinkedHashSet<>();
        for (Fact fact : facts) {
            if (fact.label().equals(REFERENCE) && !held.contains(fact.about())) remarks.add(fact.says());
        }
        return List.copyOf(remarks);
    }

    /** Why documents were read together whose words meet tied clauses. */
    private static List<String> together(Search search, Matter matter, List<ClauseReading> clauses) {
        Set<String> quoted = new HashSet<>();
        for (ClauseReading clause : clauses) {
            clause.reading().quotations().forEach(citation -> quoted.add(citation.document()));
        }
        List<String> remarks = new ArrayList<>();
        for (Weighed one : search.weighed()) {
            String because = quoted.contains(one.document()) ? matter.because(one.document()) : null;
            if (because != null) remarks.add(matter.together(one, because));
        }
        return remarks;
    }

    private static Finding finding(
            Card card,
            Evidence evidence,
            Search search,
            Verdict verdict,
            List<ClauseReading> clauses,
            List<String> causes,
            List<String> remarks,
            List<SetAside> notCounted) {
        List<SetAside> aside = new ArrayList<>();
        for (Weighed one : search.weighed()) {
            if (one.standing() == Weighed.Standing.COUNTS) continue;
            aside.add(new SetAside(one.document(), one.gate(), one.reason(), one.citations()));
        }
        aside.addAll(notCounted);
        return new Finding(
                evidence.city().id(),
                card.id(),
                card.revision(),
                verdict,
                Wording.sentence(card, verdict, clauses, search, causes),
                clauses,
                aside,
                remarks,
                search.record(),
                Basis.of(card, clauses),
                evidence.asOf());
    }
}
