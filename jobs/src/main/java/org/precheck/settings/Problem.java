package org.precheck.settings;

import java.util.Comparator;

/**
 * One thing that is wrong in a configuration file, in plain words.
 *
 * @param file as a person would name it, such as {@code config/cities/boston.yml}
 * @param line counted from 1; 0 where the problem is the file itself
 * @param column counted from 1; 0 where the problem is the file itself
 * @param message what is wrong
 * @param hint how to mend it, such as the nearest right key; may be empty
 */
public record Problem(String file, int line, int column, String message, String hint) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message)
            .thenComparing(Problem::hint);

    /** The same problem with the file named otherwise. */
    Problem in(String otherName) {
        return new Problem(otherName, line, column, message, hint);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** As compilers print it: {@code file:line:column: message hint}. */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return place + ": " + message + (hint.isEmpty() ? "" : " " + hint);
    }
}
