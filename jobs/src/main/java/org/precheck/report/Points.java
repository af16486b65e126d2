package org.precheck.report;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Verdict;

/**
 * Points that findings may come to: a range, since the machine decides nothing.
 *
 * @param least points of Supported findings
 * @param most points if everything open were accepted: all but those of NotFound
 * @param of points that there are
 */
public record Points(int least, int most, int of) {
    /** No point of none. */
    public static final Points NONE = new Points(0, 0, 0);

    /** Checks that the range is one. */
    public Points {
        if (least < 0 || most < least || of < most) throw new IllegalArgumentException("no range of points");
    }

    /** The one point of a criterion; a fault, told by null, leaves it open. */
    public static Points of(@Nullable Verdict verdict) {
        if (verdict == null) return new Points(0, 1, 1);
        return switch (verdict) {
            case SUPPORTED -> new Points(1, 1, 1);
            case NOT_FOUND -> new Points(0, 0, 1);
            case PARTIAL, STALE, CONFLICTING, NOT_ASSESSED -> new Points(0, 1, 1);
        };
    }

    /** So many points that nobody can tell anything of. */
    public static Points open(int count) {
        return new Points(0, count, count);
    }

    /** Both together. */
    public Points plus(Points other) {
        return new Points(least + other.least, most + other.most, of + other.of);
    }

    /** All together. */
    public static Points sum(Collection<Points> all) {
        return all.stream().reduce(NONE, Points::plus);
    }

    /** Such as {@code 3 to 7 of 50} or {@code 2 of 2}. */
    String words() {
        return (least == most ? Phrases.number(least) : Phrases.number(least) + " to " + Phrases.number(most)) + " of "
                + Phrases.number(of);
    }
}
