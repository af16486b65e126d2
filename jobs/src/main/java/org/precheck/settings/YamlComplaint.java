package org.precheck.settings;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in plain words what the YAML parser stumbled over. */
final class YamlComplaint {
    private YamlComplaint() {}

    static Problem of(String file, String text, YamlEngineException refused) {
        return switch (refused) {
            case MarkedYamlEngineException marked -> marked(file, marked);
            case ReaderException reader -> {
                int end = text.offsetByCodePoints(
                        0, Math.min(reader.getPosition(), text.codePointCount(0, text.length())));
                int line = 1
                        + (int) text.substring(0, end)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                int column = end - text.lastIndexOf('\n', Math.max(0, end - 1));
                yield new Problem(
                        file,
                        line,
                        column,
                        "The character with the code " + reader.getCodePoint() + " may not stand in a YAML file.",
                        "Remove it; it is probably invisible in your editor.");
            }
            case YamlEngineException other -> new Problem(file, 0, 0, "This cannot be read as YAML.", plain(other));
        };
    }

    private static Problem marked(String file, MarkedYamlEngineException refused) {
        Mark mark = refused.getProblemMark().or(refused::getContextMark).orElse(null);
        String problem = refused.getProblem() == null ? "" : refused.getProblem();
        String context = refused.getContext() == null ? "" : refused.getContext();
        return new Problem(
                file,
                mark == null ? 0 : mark.getLine() + 1,
                mark == null ? 0 : mark.getColumn() + 1,
                "This cannot be read as YAML.",
                hint(problem, context));
    }

    private static String hint(String problem, String context) {
        if (problem.contains("TAB")) return "Indent with spaces, not with tabs.";
        if (problem.contains("mapping values are not allowed")) {
            return "A colon followed by a space stands inside a value, or the indentation is off; put such a value in"
                    + " quotes.";
        }
        if (context.contains("quoted scalar")) return "A quotation mark is opened and never closed.";
        if (problem.contains("expected ',' or")) return "A bracket, [ or {, is opened and never closed.";
        if (problem.contains("expected <block end>") || problem.contains("could not find expected ':'")) {
            return "The indentation does not fit the lines above, or a colon is missing.";
        }
        if (problem.contains("cannot start any token")) {
            return "A value may not begin with this character; put the value in quotes.";
        }
        if (context.contains("alias") || context.contains("anchor")) {
            return "A value that begins with * or & needs quotes.";
        }
        return problem.isEmpty() ? "" : "The parser says: " + problem + ".";
    }

    private static String plain(YamlEngineException refused) {
        String message = refused.getMessage();
        return message == null ? "" : "The parser says: " + message;
    }
}
