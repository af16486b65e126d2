package org.precheck.portal.catalogue;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts days, one number a day, so that the newest and the median are exact whatever comes in. */
final class DayCounts {
    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private final int[] counts = new int[(int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1];
    private int total;

    /** Counts a day; false where it lies outside 1950 to 2099, which no dataset's does. */
    boolean add(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) return false;
        counts[(int) (day.toEpochDay() - FIRST.toEpochDay())]++;
        total++;
        return true;
    }

    int total() {
        return total;
    }

    @Nullable
    LocalDate newest() {
        for (int i = counts.length - 1; i >= 0; i--) {
            if (counts[i] > 0) return FIRST.plusDays(i);
        }
        return null;
    }

    /** The day in the middle, the earlier of the two where their number is even. */
    @Nullable
    LocalDate median() {
        int before = (total + 1) / 2;
        for (int i = 0; i < counts.length && total > 0; i++) {
            before -= counts[i];
            if (before <= 0) return FIRST.plusDays(i);
        }
        return null;
    }

    /** How many days fell into each year. */
    Map<Integer, Integer> years() {
        Map<Integer, Integer> years = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) years.merge(FIRST.plusDays(i).getYear(), counts[i], Integer::sum);
        }
        return years;
    }
}
