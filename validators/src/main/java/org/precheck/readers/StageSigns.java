package org.precheck.readers;

import java.util.List;
import org.precheck.text.Terms;

/**
 * Signs of a stage in which a document only asks for, offers, proposes or misses something; their words stand in {@code
 * stage.terms}.
 *
 * @param stage name of the stage
 * @param words the stage in plain words
 * @param title terms of its title and masthead
 * @param labels terms that stand as headings or open short lines
 * @param says terms that count anywhere
 * @param ends whether a decision that the document tells of ends this stage
 * @param speaks how many things of the kind it must say as well, however it is titled
 */
record StageSigns(
        String stage,
        String words,
        List<String> title,
        List<String> labels,
        List<String> says,
        boolean ends,
        int speaks) {
    private static final Terms TERMS = Terms.named(StageSigns.class, "stage");

    /** All stages. */
    static final List<StageSigns> ALL = List.of(
            of("request", "a call for proposals or bids", false, 0),
            of("draft", "a draft", true, 0),
            of("memo", "a memo or motion that asks for a decision", true, 2),
            of("options", "a presentation of what could be done", true, 1),
            of("application", "an application for money", true, 1),
            of("offer", "a firm's offer", false, 0),
            of("log", "a log of requests for records", false, 0),
            of("audit", "an audit that finds something missing", true, 1),
            of("personnel", "about the appraisal of employees", false, 1),
            of("award", "a choice among bids", false, 1),
            of("lesson", "a glossary, a training or answers to questions", false, 1),
            of("petition", "a petition", true, 1));

    /** Says that nothing was decided, or the contrary. */
    static final List<String> UNDECIDED = TERMS.list("undecided");

    /** A record that it was decided, as a vote. */
    static final List<String> RECORDED = TERMS.list("recorded");

    /** Before the day on which a contract begins. */
    static final List<String> BEGINS = TERMS.list("begins");

    /** Says that it was decided. */
    static final List<String> SETTLED = TERMS.list("settled");

    private static StageSigns of(String stage, String words, boolean ends, int speaks) {
        return new StageSigns(
                stage,
                words,
                TERMS.list(stage),
                TERMS.list(stage + "-labels"),
                TERMS.list(stage + "-says"),
                ends,
                speaks);
    }
}
