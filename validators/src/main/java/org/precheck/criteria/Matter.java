package org.precheck.criteria;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that documents of a city speak of, such as one policy or one evaluation.
 *
 * @param anchor the document that meets the clause which others of the card are tied to; null where none does, and any
 *     document counts
 * @param clause that clause, or null
 * @param tied digests of further documents that speak of it, each with the reason why it is held to
 * @param near digests of further documents that stand on the same host, each with the reason
 */
record Matter(
        @Nullable Weighed anchor, Card.@Nullable Clause clause, Map<String, String> tied, Map<String, String> near) {
    /** Every document counts for every clause. */
    static final Matter ANY = new Matter(null, null, Map.of(), Map.of());

    /** Digests of the documents that count for a clause, the anchor first; null where every document does. */
    @Nullable
    Set<String> documents(Card.Clause asked) {
        if (anchor == null || clause == null) return null;
        Card.With with = asked.with();
        if (with == null && !asked.id().equals(clause.id())) return null;
        Set<String> documents = new LinkedHashSet<>();
        documents.add(anchor.document());
        if (with == null || with.reach() != Card.Reach.DOCUMENT) documents.addAll(tied.keySet());
        if (with != null && with.reach() == Card.Reach.SITE) documents.addAll(near.keySet());
        return documents;
    }

    /** Whether facts of a document count for a clause. */
    boolean holds(Card.Clause asked, String document) {
        Set<String> documents = documents(asked);
        return documents == null || documents.contains(document);
    }

    /** Why a clause is left open that another document would meet, in plain words. */
    String open(Card.Clause asked, Weighed other) {
        return "It is said in another document, " + named(other) + ", but " + why(asked) + ".";
    }

    /** Why what a document says on a clause does not count, in plain words. */
    String apart(Card.Clause asked) {
        return "What it says on \u201c" + bare(asked.text()) + "\u201d does not count: " + why(asked) + ".";
    }

    private String why(Card.Clause asked) {
        if (anchor == null || clause == null) return "";
        String here = named(anchor);
        String met = "\u201c" + bare(clause.text()) + "\u201d";
        Card.With with = asked.with();
        return with != null && with.reach() == Card.Reach.DOCUMENT
                ? "it counts only where the same document says " + met + ", as " + here + " does"
                : "nothing shows that it speaks of the same matter as " + here + ", which says " + met
                        + ": neither names the other by its number or its name";
    }

    /** Why a document is held to speak of it, or null where it is not, or is the one that opens it. */
    @Nullable
    String because(String document) {
        String because = tied.get(document);
        return because != null ? because : near.get(document);
    }

    /** Why a further document counts beside the anchor, in plain words. */
    String together(Weighed other, String because) {
        return anchor == null ? "" : named(other) + " is read together with " + named(anchor) + ": " + because + ".";
    }

    /** A document as people know it: its title, else its address. */
    static String named(Weighed document) {
        String title = document.offered().document().title();
        return title == null || title.isBlank() ? document.offered().address() : "\u201c" + title.strip() + "\u201d";
    }

    /** A sentence without its full stop, to stand inside another. */
    static String bare(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
