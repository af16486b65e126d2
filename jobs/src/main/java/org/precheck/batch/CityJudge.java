package org.precheck.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.precheck.criteria.Card;
import org.precheck.criteria.Edition;
import org.precheck.criteria.Evidence;
import org.precheck.criteria.Judge;
import org.precheck.extract.Extractor;
import org.precheck.model.ChangeCause;
import org.precheck.model.City;
import org.precheck.model.CriterionId;
import org.precheck.model.Finding;
import org.precheck.readers.Registry;
import org.precheck.store.Captures;
import org.precheck.store.Documents;
import org.precheck.store.Judgements;
import org.precheck.store.Readings;
import org.precheck.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Judges one city of a run over all its documents; only this city's documents are in memory. */
final class CityJudge {
    private static final Logger LOG = LoggerFactory.getLogger(CityJudge.class);

    /** What reads and judges: another one may find other things in the same bytes. */
    static final String ENGINE = Extractor.NAME + " " + ReaderCode.digest();

    private final Store store;
    private final Judgements judgements;
    private final Readings readings;
    private final Edition edition;
    private final List<Card> cards;
    private final LocalDate asOf;
    private final Clock clock;
    private final String code = ReaderCode.digest();

    CityJudge(Store store, Edition edition, List<Card> cards, LocalDate asOf, Clock clock) {
        this.store = store;
        this.judgements = new Judgements(store);
        this.readings = new Readings(store);
        this.edition = edition;
        this.cards = List.copyOf(cards);
        this.asOf = asOf;
        this.clock = clock;
    }

    /** What was made of one city. */
    record Judged(List<Finding> findings, Map<String, String> faults, int readingsMade, int readingsReused) {}

    /** Judges by every card; a reader that throws costs the criteria that need it, nothing else. */
    Judged judge(long run, City city, DocumentSource documents) {
        CityEvidence evidence = CityEvidence.of(new Captures(store).of(run, city.id()), documents);
        HeldFacts facts = new HeldFacts(
                readings, code, city, List.copyOf(evidence.documents().values()));
        Judge judge = new Judge(Registry.standard(), facts);
        Evidence shown = evidence.evidence(city, edition, asOf);
        Map<String, String> faults = new TreeMap<>();
        List<Finding> findings;
        try {
            findings = judge.judge(cards, shown);
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.debug("judging {} card by card", city.id(), e);
            findings = oneByOne(judge, city, shown, faults);
        }
        facts.keep(readings);
        return new Judged(findings, faults, facts.made(), facts.reused());
    }

    private List<Finding> oneByOne(Judge judge, City city, Evidence shown, Map<String, String> faults) {
        List<Finding> findings = new ArrayList<>();
        for (Card card : cards) {
            try {
                findings.add(judge.judge(card, shown));
            } catch (DataAccessException e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                LOG.error("judging {} of {} failed", card.id(), city.id(), e);
                faults.put(
                        card.id().value(),
                        "A fault of ours kept this criterion from being judged ("
                                + e.getClass().getSimpleName() + ").");
            }
        }
        return findings;
    }

    /** Judges the documents as they were read in the run. */
    Judged judge(long run, City city) {
        return judge(run, city, DocumentSource.stored(new Documents(store)));
    }

    /**
     * Judges and stores, for the night itself.
     *
     * @param previous the run to compare with, or null where there is none
     * @param again reads older snapshots with today's extractor
     */
    void judgeAndKeep(long run, City city, @Nullable Long previous, DocumentSource again) {
        Judged judged = judge(run, city);
        Map<CriterionId, ChangeCause> causes = previous == null
                ? Map.of()
                : new Causes(
                                store,
                                (before, asOf) -> new CityJudge(store, edition, cards, asOf, clock)
                                        .judge(before, city, again)
                                        .findings())
                        .of(run, previous, city.id(), judged.findings());
        judgements.forgetFaults(run, city.id());
        judged.faults()
                .forEach((criterion, sentence) ->
                        judgements.fault(run, Judgements.JUDGE, city.id(), criterion, sentence, clock.instant()));
        judgements.keep(
                run,
                city.id(),
                judged.findings(),
                causes,
                ENGINE,
                previous,
                judged.readingsMade(),
                judged.readingsReused());
    }
}
