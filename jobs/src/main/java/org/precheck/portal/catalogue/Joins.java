package org.precheck.portal.catalogue;

import java.util.Arrays;

/**
 * Joins datasets with distributions that stand elsewhere in the same JSON-LD graph, by 62 bits of a hash of their address,
 * so that the whole graph need not be in memory. What comes after the bound is not joined, and said so.
 */
final class Joins {
    private static final int MOST = 1_000_000;
    private static final long MACHINE_READABLE = 1;
    private static final long LICENSED = 2;
    private static final long FLAGS = 3;

    private long[] references = new long[256];
    private int[] datasets = new int[256];
    private int wanted;
    private long[] distributions = new long[256];
    private int known;
    private boolean cut;

    /**
     * A dataset, by its number, names a distribution.
     *
     * @param format whether the dataset has no machine-readable form by itself
     * @param licence whether it names no licence by itself
     */
    void wants(int dataset, String address, boolean format, boolean licence) {
        if (wanted == MOST) {
            cut = true;
            return;
        }
        if (wanted == references.length) {
            references = Arrays.copyOf(references, 2 * wanted);
            datasets = Arrays.copyOf(datasets, 2 * wanted);
        }
        references[wanted] = hash(address) | (format ? MACHINE_READABLE : 0) | (licence ? LICENSED : 0);
        datasets[wanted++] = dataset;
    }

    /** A distribution of that address stands in the graph. */
    void holds(String address, boolean machineReadable, boolean licensed) {
        if (known == MOST) {
            cut = true;
            return;
        }
        if (known == distributions.length) distributions = Arrays.copyOf(distributions, 2 * known);
        distributions[known++] = hash(address) | (machineReadable ? MACHINE_READABLE : 0) | (licensed ? LICENSED : 0);
    }

    /** Whether there was more than can be joined. */
    boolean cut() {
        return cut;
    }

    /**
     * How many datasets have what they lacked by themselves.
     *
     * @param machineReadable datasets with a machine-readable distribution
     * @param licensed datasets with a distribution under a licence
     */
    record Joined(int machineReadable, int licensed) {}

    Joined join() {
        Arrays.sort(distributions, 0, known);
        int machineReadable = 0;
        int licensed = 0;
        int at = 0;
        while (at < wanted) {
            int dataset = datasets[at];
            long flags = 0;
            for (; at < wanted && datasets[at] == dataset; at++) flags |= flags(references[at]) & references[at];
            if ((flags & MACHINE_READABLE) != 0) machineReadable++;
            if ((flags & LICENSED) != 0) licensed++;
        }
        return new Joined(machineReadable, licensed);
    }

    private long flags(long reference) {
        long address = reference & ~FLAGS;
        int at = Arrays.binarySearch(distributions, 0, known, address);
        if (at < 0) at = -at - 1;
        while (at > 0 && (distributions[at - 1] & ~FLAGS) == address) at--;
        long flags = 0;
        for (; at < known && (distributions[at] & ~FLAGS) == address; at++) flags |= distributions[at] & FLAGS;
        return flags;
    }

    /** FNV-1a, 64 bits, the lowest two left for the flags. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        return hash & ~FLAGS;
    }
}
