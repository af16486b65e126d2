package org.precheck.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The verdict on one criterion for one city, with all that it rests on.
 *
 * @param city id of the city
 * @param criterion what was judged
 * @param revision revision of the criterion's card
 * @param verdict the outcome
 * @param sentence the verdict in one plain sentence
 * @param clauses every clause of the card, in the card's order
 * @param setAside documents that did not count, with the reason
 * @param remarks further plain sentences, such as a pointer to an instrument that was not captured
 * @param searched what was looked at
 * @param basis digest of the quoted texts and the card's revision, lower-case hexadecimal SHA-256
 * @param asOf the day it was judged for
 */
public record Finding(
        String city,
        CriterionId criterion,
        int revision,
        Verdict verdict,
        String sentence,
        List<ClauseReading> clauses,
        List<SetAside> setAside,
        List<String> remarks,
        SearchRecord searched,
        String basis,
        LocalDate asOf) {
    /** Copies the lists. */
    public Finding {
        clauses = List.copyOf(clauses);
        setAside = List.copyOf(setAside);
        remarks = List.copyOf(remarks);
    }
}
