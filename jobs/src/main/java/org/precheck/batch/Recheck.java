package org.precheck.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.precheck.criteria.Card;
import org.precheck.criteria.Edition;
import org.precheck.model.ChangeCause;
import org.precheck.model.City;
import org.precheck.model.CriterionId;
import org.precheck.model.Finding;
import org.precheck.model.Verdict;
import org.precheck.store.Judgements;
import org.precheck.store.Judgements.Past;
import org.precheck.store.Store;

/**
 * Judges the stored snapshots of a run again, with other cards, for another day or with newer code of ours: documents of an
 * older extractor are extracted again. The run itself stays as it is.
 */
public final class Recheck {
    private final Store store;
    private final Edition edition;
    private final List<Card> cards;
    private final LocalDate asOf;
    private final Clock clock;
    private final Reextraction documents;

    /** With an edition and its cards as they are today, be it the run's edition or another. */
    public Recheck(
            Store store, Edition edition, List<Card> cards, LocalDate asOf, Clock clock, Reextraction documents) {
        this.store = store;
        this.edition = edition;
        this.cards = List.copyOf(cards);
        this.asOf = asOf;
        this.clock = clock;
        this.documents = documents;
    }

    /**
     * One criterion judged again.
     *
     * @param city id of the city
     * @param criterion the criterion
     * @param asked the criterion of the run's edition that asks the same: itself where the edition is the same; null where the
     *     run's edition has none
     * @param before the verdict of the run on that criterion, or null where it had none
     * @param after the verdict now, or null where a fault of ours stands in its place
     * @param basisChanged whether it rests on other words or another revision than before; false where another edition's
     *     criterion was judged, which nothing can be compared with but the verdict
     * @param cause why it differs: ENGINE where the same bytes are read by newer code, CATALOGUE where the card was revised;
     *     null where nothing differs, or only the day
     * @param sentence the verdict now, or the fault, in one plain sentence
     */
    public record Row(
            String city,
            CriterionId criterion,
            @Nullable CriterionId asked,
            @Nullable Verdict before,
            @Nullable Verdict after,
            boolean basisChanged,
            @Nullable ChangeCause cause,
            String sentence) {}

    /** Judges one city's documents of a run. */
    public List<Row> city(long run, City city) {
        Map<CriterionId, Past> before = new Judgements(store).past(run, city.id());
        CityJudge.Judged judged = new CityJudge(store, edition, cards, asOf, clock).judge(run, city, documents);
        List<Row> rows = new ArrayList<>();
        for (Finding finding : judged.findings()) {
            CriterionId asked = asked(finding.criterion(), before);
            Past was = asked == null ? null : before.get(asked);
            Past own = finding.criterion().equals(asked) ? was : null;
            rows.add(new Row(
                    city.id(),
                    finding.criterion(),
                    asked,
                    was == null ? null : was.finding().verdict(),
                    finding.verdict(),
                    own != null && !own.finding().basis().equals(finding.basis()),
                    own == null ? null : cause(own, finding),
                    finding.sentence()));
        }
        judged.faults().forEach((criterion, sentence) -> {
            CriterionId id = new CriterionId(criterion);
            CriterionId asked = asked(id, before);
            Past was = asked == null ? null : before.get(asked);
            Verdict verdict = was == null ? null : was.finding().verdict();
            rows.add(new Row(city.id(), id, asked, verdict, null, id.equals(asked), null, sentence));
        });
        return rows;
    }

    /** The criterion that was judged in the run and asks the same: itself, or the first that the edition names; else null. */
    private @Nullable CriterionId asked(CriterionId criterion, Map<CriterionId, Past> before) {
        if (before.containsKey(criterion)) return criterion;
        for (Edition.Continuation same : edition.continuations()) {
            if (same.criterion().equals(criterion) && before.containsKey(same.other())) return same.other();
        }
        return null;
    }

    /** The bytes are the same and nothing was asked for: what is left is the card, our code, or the day. */
    private static @Nullable ChangeCause cause(Past was, Finding now) {
        Finding then = was.finding();
        if (then.verdict() == now.verdict() && then.basis().equals(now.basis())) return null;
        if (then.revision() != now.revision()) return ChangeCause.CATALOGUE;
        return CityJudge.ENGINE.equals(was.engine()) ? null : ChangeCause.ENGINE;
    }
}
