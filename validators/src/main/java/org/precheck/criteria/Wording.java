package org.precheck.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.precheck.model.ClauseReading;
import org.precheck.model.Reading;
import org.precheck.model.Verdict;

/** Says a verdict in one plain sentence. */
final class Wording {
    private Wording() {}

    static String sentence(
            Card card, Verdict verdict, List<ClauseReading> clauses, Search search, List<String> causes) {
        long met =
                clauses.stream().filter(c -> c.reading() instanceof Reading.Met).count();
        String cause = causes.isEmpty() ? "" : " " + causes.getFirst();
        return switch (verdict) {
            case SUPPORTED -> "All that is needed is evidenced: " + met + " of " + clauses.size() + " parts are met.";
            case PARTIAL -> "Some of it is evidenced." + missing(clauses);
            case STALE -> "It was evidenced once, by something repealed, replaced or too old." + cause;
            case CONFLICTING -> "Documents of the city contradict each other." + cause;
            case NOT_FOUND -> notFound(clauses, search);
            case NOT_ASSESSED -> notAssessed(card, clauses, search);
        };
    }

    private static String missing(List<ClauseReading> clauses) {
        List<String> unmet = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (ClauseReading clause : clauses) {
            switch (clause.reading()) {
                case Reading.Met _ -> {}
                case Reading.Unmet _ -> unmet.add(clause.text());
                case Reading.CannotTell _ -> open.add(clause.text());
            }
        }
        return list(" Not found: ", unmet) + list(" Could not be told: ", open);
    }

    private static String list(String opening, List<String> texts) {
        return texts.isEmpty()
                ? ""
                : opening + texts.stream().map(Wording::bare).collect(Collectors.joining("; ")) + ".";
    }

    private static String bare(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static String notFound(List<ClauseReading> clauses, Search search) {
        long met = clauses.stream()
                .filter(one -> one.reading() instanceof Reading.Met)
                .count();
        int documents = search.record().documents();
        long refused = search.weighed().stream()
                .filter(one -> one.standing() == Weighed.Standing.REFUSED)
                .count();
        String read = switch (documents) {
            case 1 -> "the one document offered was read";
            case 2 -> "both documents were read";
            default -> "all " + documents + " documents were read";
        };
        String kept = refused == 0
                ? ""
                : refused == documents
                        ? "; none of them counts"
                        : refused == 1 ? "; one of them does not count" : "; " + refused + " of them do not count";
        String opening = met == 0
                ? "No evidence was found: "
                : "Nothing was found of what must be met (" + met + (met == 1 ? " lesser part is" : " lesser parts are")
                        + "): ";
        return opening + read + (documents == 1 && refused == 1 ? "; it does not count" : kept) + ".";
    }

    private static String notAssessed(Card card, List<ClauseReading> clauses, Search search) {
        if (card.people() != null) return card.people();
        if (!card.assessable()) return "This criterion is not judged by the machine.";
        if (search.weighed().isEmpty() && search.unread().isEmpty()) return search.gap();
        for (ClauseReading clause : clauses) {
            if (clause.reading() instanceof Reading.CannotTell(String reason)) return "It could not be told. " + reason;
        }
        return "It could not be told. " + search.gap();
    }
}
