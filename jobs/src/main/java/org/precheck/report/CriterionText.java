package org.precheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.precheck.criteria.Card;
import org.precheck.model.CriterionId;

/**
 * What a report shows of a criterion's card.
 *
 * @param id name of the criterion
 * @param revision revision of the card
 * @param title a few words
 * @param question the criterion's own wording
 * @param source where the wording comes from
 * @param area practice area, or empty where the edition names none
 * @param phase phase of the What Works Cities Standard, or null
 * @param evidence whether public evidence can exist
 * @param basis who says that the clauses are the right ones
 * @param needed how many clauses must be met
 * @param counts what counts, in plain sentences
 * @param countsNot what looks like evidence and is not, in plain sentences
 * @param advice what is usually missing and how a city mends it
 * @param people why only people can judge it, in one sentence; null where a machine looks for evidence
 */
public record CriterionText(
        CriterionId id,
        int revision,
        String title,
        String question,
        String source,
        String area,
        @Nullable String phase,
        Card.PublicEvidence evidence,
        String basis,
        int needed,
        List<String> counts,
        List<String> countsNot,
        List<String> advice,
        @Nullable String people) {
    private static final List<String> PHASES = List.of("Commit", "Measure", "Take Stock", "Act");

    /** Copies the lists. */
    public CriterionText {
        counts = List.copyOf(counts);
        countsNot = List.copyOf(countsNot);
        advice = List.copyOf(advice);
    }

    /** What a report shows of the card. */
    public static CriterionText of(Card card) {
        return new CriterionText(
                card.id(),
                card.revision(),
                card.title(),
                card.question(),
                card.source(),
                card.area(),
                card.phase(),
                card.evidence(),
                card.basis(),
                card.needed(),
                card.counts(),
                card.countsNot(),
                card.advice(),
                card.people());
    }

    /** What a report shows of cards: by phase in the order of the Standard, else by practice area, in the cards' order. */
    public static List<CriterionText> of(List<Card> cards) {
        Map<String, List<CriterionText>> groups = new LinkedHashMap<>();
        for (String phase : PHASES) groups.put(phase, new ArrayList<>());
        for (Card card : cards) {
            groups.computeIfAbsent(of(card).group(), _ -> new ArrayList<>()).add(of(card));
        }
        return groups.values().stream().flatMap(List::stream).toList();
    }

    /** What criteria are grouped by: the phase, else the practice area, else nothing. */
    public String group() {
        return phase == null ? area : phase;
    }
}
