package org.precheck.readers;

import java.util.BitSet;
import org.precheck.text.Amount;

/**
 * Where a document says how like was compared with like. Words such as {@code control group} say it alone. Words of chance
 * ({@code drawn}, {@code coin}), of a line that parted people ({@code just below the cut-off}) or of likeness
 * ({@code similar blocks}) say it only beside words of the groups that were set against each other. A sample drawn for a
 * survey or for an inspection compares nothing.
 */
final class EvaluationDesign {
    private static final int NEAR_FIGURES = 8;

    private EvaluationDesign() {}

    static BitSet of(Marks marks) {
        BitSet groups = marks.of(EvaluationTerms.GROUPS);
        BitSet compared = marks.of(EvaluationTerms.COMPARED);
        BitSet sampled = marks.of(EvaluationTerms.SAMPLED);
        BitSet design = Marks.without(marks.of(EvaluationTerms.DESIGN), Marks.without(sampled, groups));
        BitSet chance = Marks.both(marks.of(EvaluationTerms.CHANCE), marks.near(groups, 2));
        chance.andNot(sampled);
        BitSet alike = Marks.both(marks.of(EvaluationTerms.LIKE), marks.near(compared, 1));
        alike.and(marks.near(marks.of(EvaluationTerms.TREATED), 2));
        alike.andNot(marks.of(EvaluationTerms.PEERS));
        alike.andNot(sampled);
        alike.and(marks.near(marks.amounts(EvaluationDesign::figure), NEAR_FIGURES));
        BitSet weak = Marks.without(Marks.either(chance, alike), marks.of(EvaluationTerms.OPINIONS));
        return Marks.either(design, weak);
    }

    private static boolean figure(Amount amount) {
        return amount.kind() == Amount.Kind.PERCENT || amount.kind() == Amount.Kind.COUNT;
    }
}
