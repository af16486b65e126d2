package org.precheck.settings;

import java.util.List;
import java.util.stream.Collectors;

/** The configuration cannot be used; carries everything that is wrong with it, so that one look mends it all. */
public final class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never serialised
    private final List<Problem> problems;

    /** At least one problem; they are sorted by file, line and column. */
    public ConfigurationException(List<Problem> problems) {
        super(problems.stream().sorted().map(Problem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) throw new IllegalArgumentException("no problem, no exception");
        this.problems = problems.stream().sorted().distinct().toList();
    }

    /** One problem that is not about a line of a file. */
    public ConfigurationException(String file, String message, String hint) {
        this(List.of(new Problem(file, 0, 0, message, hint)));
    }

    /** All that is wrong, sorted. */
    public List<Problem> problems() {
        return problems;
    }
}
