package org.precheck.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.CriterionId;
import org.precheck.readers.Parameters;

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
 * @param lifecycle whether it is in use
 * @param people why only people can judge it, in one sentence; null where a machine looks for evidence
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
        List<String> advice,
        Lifecycle lifecycle,
        @Nullable String people) {
    /** Whether evidence of a criterion can be public. */
    public enum PublicEvidence {
        /** It is, where it exists. */
        PUBLIC,
        /** Some of it may be internal. */
        PARTLY,
        /** It is not published; only people can judge it. */
        INTERNAL_ONLY
    }

    /** Whether a card is in use. */
    public enum Lifecycle {
        /** Being written; shown, never judged. */
        DRAFT,
        /** In use. */
        ACTIVE,
        /** No longer judged, kept for old runs. */
        RETIRED
    }

    /**
     * A checkable part of a criterion.
     *
     * @param id name within the card, such as {@code adopted}
     * @param text the clause in plain words
     * @param mandatory whether the criterion cannot be supported without it
     * @param reader name of the reader that looks for it
     * @param parameters the reader's word lists and settings, by name; a single value is a list of one
     * @param accept labels of facts that meet the clause; empty means every label of the reader
     * @param unclear labels that leave the clause open (CannotTell) where no accepted fact is there
     * @param contradict labels that contradict an accepted fact of another document (Conflicting)
     * @param withinMonths how old the fact's date may be, counted back from the day of judgement, or null for any age;
     *     0 for a deadline, which must not be past
     * @param count how many different facts are needed, at least 1
     * @param atLeast least amount of a fact, or null
     * @param or other ways to meet the clause, such as a portal's API in place of its page; each has the clause's id and text
     * @param with the clause that it must speak of the same matter with, or null where any document of the city counts
     */
    public record Clause(
            String id,
            String text,
            boolean mandatory,
            String reader,
            Parameters parameters,
            List<String> accept,
            List<String> unclear,
            List<String> contradict,
            @Nullable Integer withinMonths,
            int count,
            @Nullable Double atLeast,
            List<Clause> or,
            @Nullable With with) {
        /** Copies the collections; {@code unclear} and {@code contradict} are not accepted labels. */
        public Clause {
            accept = List.copyOf(accept);
            unclear = List.copyOf(unclear);
            contradict = List.copyOf(contradict);
            or = List.copyOf(or);
            if (count < 1) throw new IllegalArgumentException(id + ": a count starts at 1");
        }

        /** Whether this reader looks for it, in one way or another. */
        public boolean asks(String name) {
            return reader.equals(name) || or.stream().anyMatch(other -> other.asks(name));
        }

        private boolean asks(String name, String label) {
            boolean own =
                    reader.equals(name) && (accepts(label) || unclear.contains(label) || contradict.contains(label));
            return own || or.stream().anyMatch(other -> other.asks(name, label));
        }

        /** Whether a fact of this label meets the clause, its date and amount aside. */
        public boolean accepts(String label) {
            return accept.isEmpty() ? !unclear.contains(label) && !contradict.contains(label) : accept.contains(label);
        }
    }

    /** How far from the document that meets the other clause a tied clause may be met. */
    public enum Reach {
        /** In that very document. */
        DOCUMENT,
        /** Also in one that names it, or that it names, by number or by name. */
        MATTER,
        /** Also on the same host where that is no main site, as the pages of a data portal and the answers of its API do. */
        SITE
    }

    /**
     * Ties a clause to another: met by different documents, both count only where these speak of one matter.
     *
     * @param clause id of the other clause, a mandatory one that is tied to none itself; one for the whole card
     * @param reach how far apart the two may stand
     */
    public record With(String clause, Reach reach) {}

    /**
     * A condition on a document before it may count. Other labels let the document pass.
     *
     * @param reader name of the gate
     * @param parameters as in {@link Clause}
     * @param refuse labels that set the document aside
     * @param stale labels that set it aside as something that held once: repealed, replaced; from the fact's date on, where it
     *     has one
     * @param unclear labels under which the document's facts leave a clause open instead of meeting it; until the fact's date,
     *     where it has one
     * @param ends labels of facts by which this document ends another one, the one that they are about, from the fact's date on
     */
    public record Gate(
            String reader,
            Parameters parameters,
            List<String> refuse,
            List<String> stale,
            List<String> unclear,
            List<String> ends) {
        /** Copies the collections. */
        public Gate {
            refuse = List.copyOf(refuse);
            stale = List.copyOf(stale);
            unclear = List.copyOf(unclear);
            ends = List.copyOf(ends);
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

    /** The clause that others are tied to, or null where any document of the city counts for each clause. */
    public @Nullable Clause anchor() {
        for (Clause tied : clauses) {
            With with = tied.with();
            if (with == null) continue;
            for (Clause clause : clauses) if (clause.id().equals(with.clause())) return clause;
        }
        return null;
    }

    /** Whether any of its clauses speaks of facts that a reader labels so. */
    boolean asks(String reader, String label) {
        return clauses.stream().anyMatch(clause -> clause.asks(reader, label));
    }

    /** Whether a machine can look for evidence of it. */
    public boolean assessable() {
        return lifecycle == Lifecycle.ACTIVE && people == null && !clauses.isEmpty();
    }
}
