package org.precheck.readers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.precheck.text.Amount;
import org.precheck.text.DatePlace;

/**
 * Finds sentences in which words of several lists stand together. The lists are the card's: {@code all-1}, {@code all-2}
 * and so on, of each of which one must be there; {@code none} voids a sentence; {@code within} widens it ({@code sentence},
 * the default; {@code neighbours}: four sentences to each side; {@code section}: words of the heading or of the table's header count too);
 * {@code with} asks for a figure besides: {@code number}, {@code percent}, {@code money}, {@code date}, {@code cadence}.
 */
final class SaidTogether implements Reader {
    private static final int LISTS = 6;
    private static final int MOST = 12;

    @Override
    public String name() {
        return "said-together";
    }

    @Override
    public List<String> labels() {
        return List.of("said");
    }

    @Override
    public List<Fact> facts(Subject subject, Parameters parameters) {
        Marks marks = new Marks(subject);
        String within = parameters.list("within").isEmpty()
                ? "sentence"
                : parameters.list("within").getFirst();
        List<BitSet> groups = new ArrayList<>();
        for (int list = 1; list <= LISTS; list++) {
            List<String> terms = parameters.list("all-" + list);
            if (!terms.isEmpty()) groups.add(marks.of(terms));
        }
        if (groups.isEmpty()) return List.of();
        for (String figure : parameters.list("with")) groups.add(figure(marks, figure));
        BitSet joint = widened(marks, groups.getFirst(), within);
        for (BitSet group : groups) joint.and(widened(marks, group, within));
        joint.andNot(marks.of(parameters.list("none")));
        joint.and(Marks.either(groups.getFirst(), groups.getLast()));
        return marks.facts(joint, "said", "These words stand together.", MOST);
    }

    private static BitSet widened(Marks marks, BitSet group, String within) {
        return switch (within) {
            case "neighbours" -> marks.near(group, 4);
            case "section" -> marks.near(marks.under(group), 1);
            default -> (BitSet) group.clone();
        };
    }

    private static BitSet figure(Marks marks, String figure) {
        return switch (figure) {
            case "percent" -> marks.amounts(a -> a.kind() == Amount.Kind.PERCENT);
            case "money" -> marks.amounts(a -> a.kind() == Amount.Kind.MONEY);
            case "date" -> marks.dates(d -> d.precision() != DatePlace.Precision.YEAR);
            case "cadence" -> marks.cadences();
            default -> marks.amounts(a -> true);
        };
    }
}
