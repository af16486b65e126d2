package org.precheck.criteria;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.precheck.model.Citation;

/**
 * A clause with what was found for it, by its own reader and by the other ways that the card allows.
 *
 * @param clause the clause
 * @param judges its own way first
 */
record Ways(Card.Clause clause, List<ClauseJudge> judges) {
    Ways {
        judges = List.copyOf(judges);
    }

    /** What it came to, by documents that speak of one matter. */
    JudgedClause judged(Search search, Matter now, Matter once) {
        JudgedClause judged = JudgedClause.of(judges.getFirst(), search, now, once);
        for (ClauseJudge other : judges.subList(1, judges.size())) {
            if (!judged.met()) judged = judged.or(JudgedClause.of(other, search, now, once));
        }
        return judged;
    }

    /** Documents with facts that meet it; with those that met it once where these are asked for. */
    Set<String> documents(boolean once) {
        Set<String> documents = new LinkedHashSet<>();
        for (ClauseJudge judge : judges) documents.addAll(judge.documents(once));
        return documents;
    }

    /** The words that a document is quoted for. */
    List<Citation> quotes(String document) {
        return judges.stream()
                .flatMap(judge -> judge.of(document).stream())
                .flatMap(found -> found.fact().citations().stream())
                .toList();
    }

    /** Facts that would meet it and stand in documents that speak of another matter. */
    List<ClauseJudge.Found> apart(Matter matter) {
        List<ClauseJudge.Found> apart = new ArrayList<>();
        for (ClauseJudge judge : judges) apart.addAll(judge.apart(matter));
        return apart;
    }
}
