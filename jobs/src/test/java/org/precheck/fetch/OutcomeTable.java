package org.precheck.fetch;

import org.precheck.model.FetchOutcome;

/** The table of outcomes in the README, made from the one table in code. */
public final class OutcomeTable {
    /** What stands before the table in a text. */
    public static final String START = "<!-- outcomes -->";
    /** What stands after it. */
    public static final String END = "<!-- /outcomes -->";

    private OutcomeTable() {}

    /** Markdown, a row a case, in the order of the code. */
    public static String markdown() {
        StringBuilder table =
                new StringBuilder("| outcome | whose side | lasts | asked again | counts against the city |"
                        + " what it means | what to do |\n|---|---|---|---|---|---|---|\n");
        for (FetchOutcome outcome : FetchOutcome.values()) {
            table.append("| `").append(outcome.name()).append("` | ");
            table.append(outcome.side().words()).append(" | ");
            table.append(outcome.permanent() ? "until somebody acts" : "no").append(" | ");
            table.append(again(outcome)).append(" | ");
            table.append(outcome.countsAgainstCity() ? "yes" : "no").append(" | ");
            table.append(outcome.sentence())
                    .append(" | ")
                    .append(outcome.mend())
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String again(FetchOutcome outcome) {
        return switch (outcome.retry()) {
            case NEVER, NEXT_NIGHT -> "next night";
            case LATE_AND_NEXT_NIGHT -> "at the end of the run, then next night";
        };
    }
}
