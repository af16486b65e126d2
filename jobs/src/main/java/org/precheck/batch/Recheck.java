package org.precheck.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.precheck.criteria.Card;
import org.precheck.criteria.Edition;
import org.precheck.model.City;
import org.precheck.model.CriterionId;
import org.precheck.model.Finding;
import org.precheck.model.Verdict;
import org.precheck.store.Judgements;
import org.precheck.store.Store;

/** Judges the stored snapshots of a run again, with other cards or for another day; the run itself stays as it is. */
public final class Recheck {
    private final Store store;
    private final Edition edition;
    private final List<Card> cards;
    private final LocalDate asOf;
    private final Clock clock;

    /** With an edition and its cards as they are today, be it the run's edition or another. */
    public Recheck(Store store, Edition edition, List<Card> cards, LocalDate asOf, Clock clock) {
        this.store = store;
        this.edition = edition;
        this.cards = List.copyOf(cards);
        this.asOf = asOf;
        this.clock = clock;
    }

    /**
     * One criterion judged again.
     *
     * @param city id of the city
     * @param criterion the criterion
     * @param before the verdict of the run, or null where it had none
     * @param after the verdict now, or null where a fault of ours stands in its place
     * @param basisChanged whether it rests on other words or another revision than before
     * @param sentence the verdict now, or the fault, in one plain sentence
     */
    public record Row(
            String city,
            CriterionId criterion,
            @Nullable Verdict before,
            @Nullable Verdict after,
            boolean basisChanged,
            String sentence) {}

    /** Judges one city's documents of a run. */
    public List<Row> city(long run, City city) {
        Map<CriterionId, Finding> before = new HashMap<>();
        for (Finding finding : new Judgements(store).findings(run, city.id())) before.put(finding.criterion(), finding);
        CityJudge.Judged judged = new CityJudge(store, edition, cards, asOf, clock).judge(run, city);
        List<Row> rows = new ArrayList<>();
        for (Finding finding : judged.findings()) {
            Finding was = before.get(finding.criterion());
            rows.add(new Row(
                    city.id(),
                    finding.criterion(),
                    was == null ? null : was.verdict(),
                    finding.verdict(),
                    was == null || !was.basis().equals(finding.basis()),
                    finding.sentence()));
        }
        judged.faults().forEach((criterion, sentence) -> {
            CriterionId id = new CriterionId(criterion);
            Finding was = before.get(id);
            rows.add(new Row(city.id(), id, was == null ? null : was.verdict(), null, true, sentence));
        });
        return rows;
    }
}
