package org.precheck.readers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.precheck.text.Amount;
import org.precheck.text.Phrases;

/**
 * Sums that tell by themselves that money moved: one that falls from a sum to a smaller one or to nothing while another
 * rises ({@code from $233,000 to zero}, {@code de 110 000 € à 343 000 €}), and the same sum taken here and given there.
 */
final class BudgetMoves {
    private static final int BETWEEN = 4;
    private static final int REACH = 12;
    private static final int LEAST = 1000;

    private final Subject subject;
    private final Marks marks;

    BudgetMoves(Subject subject, Marks marks) {
        this.subject = subject;
        this.marks = marks;
    }

    /** The numbers of the sentences that say so. */
    BitSet of(BitSet from, BitSet to) {
        BitSet moves = changes();
        moves.or(sameSums(
                Marks.either(from, marks.of(BudgetTerms.SOURCE)), Marks.either(to, marks.of(BudgetTerms.USE))));
        return moves;
    }

    private record Sum(int sentence, double value) {}

    private BitSet changes() {
        BitSet falls = new BitSet();
        BitSet rises = new BitSet();
        for (int at = 0; at < subject.sentences().size(); at++) {
            if (subject.sentences().get(at).furniture()) continue;
            List<Amount> amounts = marks.amounts(subject.sentences().get(at));
            for (int next = 0; next < amounts.size(); next++) {
                Amount one = amounts.get(next);
                if (one.kind() != Amount.Kind.MONEY || one.value() < LEAST) continue;
                if (toNothing(one)) falls.set(at);
                if (next + 1 == amounts.size()) continue;
                Amount other = amounts.get(next + 1);
                if (!joined(one, other)) continue;
                if (other.value() < one.value()) falls.set(at);
                else if (other.value() > one.value()) rises.set(at);
            }
        }
        BitSet changes = Marks.both(falls, marks.near(rises, REACH));
        changes.or(Marks.both(rises, marks.near(falls, REACH)));
        return changes;
    }

    private boolean toNothing(Amount sum) {
        for (Phrases.Hit hit : subject.hits(BudgetTerms.NOTHING)) {
            if (hit.first() > sum.last() && hit.first() - sum.last() <= BETWEEN) return true;
        }
        return false;
    }

    /** Whether two sums are joined by one word of direction: {@code $110,000 to $343,000}. */
    private boolean joined(Amount one, Amount other) {
        if (other.kind() != Amount.Kind.MONEY || other.first() - one.last() > BETWEEN) return false;
        for (int word = one.last() + 1; word < other.first(); word++) {
            if (BudgetTerms.UNTIL.contains(subject.words().folded(word))) return true;
        }
        return false;
    }

    private BitSet sameSums(BitSet from, BitSet to) {
        List<Sum> taken = sums(from);
        List<Sum> given = sums(to);
        BitSet same = new BitSet();
        for (Sum one : taken) {
            for (Sum other : given) {
                boolean near = Math.abs(one.sentence() - other.sentence()) <= REACH;
                if (near && one.value() == other.value() && (one.sentence() != other.sentence() || twice(one))) {
                    same.set(one.sentence());
                    same.set(other.sentence());
                }
            }
        }
        return same;
    }

    private boolean twice(Sum sum) {
        return marks.amounts(subject.sentences().get(sum.sentence())).stream()
                        .filter(a -> a.value() == sum.value() && a.kind() == Amount.Kind.MONEY)
                        .count()
                > 1;
    }

    private List<Sum> sums(BitSet sentences) {
        List<Sum> sums = new ArrayList<>();
        for (int at = sentences.nextSetBit(0); at >= 0; at = sentences.nextSetBit(at + 1)) {
            for (Amount amount : marks.amounts(subject.sentences().get(at))) {
                if (amount.kind() == Amount.Kind.MONEY && amount.value() >= LEAST)
                    sums.add(new Sum(at, amount.value()));
            }
            if (sums.size() > 400) return sums;
        }
        return sums;
    }
}
