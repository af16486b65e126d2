package org.precheck.criteria;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.precheck.model.CriterionId;

/**
 * One criterion of one edition as data: what is asked, what counts, and which readers look for it.
 *
 * @param id name of the criterion
 * @param edition the edition it belongs to, such as {@code 2017}
 * @param revision rises when the card's meaning changes, from 1
 * @param title a few words, such as {@code Open data policy}
 * @param question the criterion's own wording
 * @param source where the wording comes from
 * @param area practice area, or empty where the edition names none
 * @param phase phase of the What Works Cities Standard (2017: Commit, Measure, Take Stock, Act), or null
 * @param evidence whether public evidence can exist
 * @param basis who says that the clauses are the right ones: a published checklist, or our own judgement
 * @param needed how many clauses must be met (k of n); every mandatory one must be met besides
 * @param gates conditions on a document before it may count at all
 * @param clauses the checkable parts, in the order they are shown; empty where only people can judge
 * @param counts what counts, in plain sentences
 * @param countsNot what looks like evidence and is not, in plain sentences
 * @param advice what is usually missing and how a city mends it
 */
public record Card(
        CriterionId id,
        String edition,
        int revision,
        String title,
        String question,
        String source,
        String area,
        @Nullable String phase,
        PublicEvidence evidence,
        String basis,
        int needed,
        List<Gate> gates,
        List<Clause> clauses,
        List<String> counts,
        List<String> countsNot,
        List<String> advice) {
    /** Whether evidence of a criterion can be public. */
    public enum PublicEvidence {
        /** It is, where it exists. */
        PUBLIC,
        /** Some of it may be internal. */
        PARTLY,
        /** It is not published; only people can judge it. */
        INTERNAL_ONLY
    }

    /**
     * A checkable part of a criterion.
     *
     * @param id name within the card, such as {@code adopted}
     * @param text the clause in plain words
     * @param mandatory whether the criterion cannot be supported without it
     * @param reader name of the reader that looks for it
     * @param parameters the reader's word lists and thresholds, by name; a single value is a list of one
     */
    public record Clause(
            String id, String text, boolean mandatory, String reader, Map<String, List<String>> parameters) {
        /** Copies the map. */
        public Clause {
            parameters = Map.copyOf(parameters);
        }
    }

    /**
     * A condition on a document before it may count.
     *
     * @param reader name of the gate
     * @param parameters as in {@link Clause}
     */
    public record Gate(String reader, Map<String, List<String>> parameters) {
        /** Copies the map. */
        public Gate {
            parameters = Map.copyOf(parameters);
        }
    }

    /** Copies the lists and checks that k is possible. */
    public Card {
        gates = List.copyOf(gates);
        clauses = List.copyOf(clauses);
        counts = List.copyOf(counts);
        countsNot = List.copyOf(countsNot);
        advice = List.copyOf(advice);
        if (revision < 1) throw new IllegalArgumentException(id + ": a revision counts from 1");
        if (needed < 0 || needed > clauses.size()) {
            throw new IllegalArgumentException(
                    id + ": " + needed + " of " + clauses.size() + " clauses can never be met");
        }
    }

    /** Whether a machine can look for evidence of it. */
    public boolean assessable() {
        return !clauses.isEmpty();
    }
}
