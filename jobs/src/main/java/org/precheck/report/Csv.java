package org.precheck.report;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows as RFC 4180 has them: comma, CRLF, quotes doubled, UTF-8 without a byte order mark, an empty cell where there is
 * nothing. Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP CSV injection); numbers
 * that we counted ourselves stay numbers.
 */
final class Csv {
    private static final String FORMULA = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    /** Adds a text cell. */
    Csv text(@Nullable String value) {
        return cell(value == null ? "" : guarded(value));
    }

    /** Adds a cell of several names. */
    Csv names(Collection<?> values) {
        return text(values.stream().map(Object::toString).collect(Collectors.joining(" ")));
    }

    /** Adds a number. */
    Csv number(@Nullable Number value) {
        return cell(value == null ? "" : value.toString());
    }

    /** Adds {@code true} or {@code false}. */
    Csv truth(boolean value) {
        return cell(Boolean.toString(value));
    }

    /** Ends the row. */
    Csv end() {
        out.append("\r\n");
        first = true;
        return this;
    }

    private Csv cell(String value) {
        if (!first) out.append(',');
        first = false;
        boolean quoted = value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        if (quoted) out.append('"').append(value.replace("\"", "\"\"")).append('"');
        else out.append(value);
        return this;
    }

    /** Spreadsheets skip leading blanks before they look for a formula, so we do too. */
    private static String guarded(String value) {
        int at = 0;
        while (at < value.length() && (value.charAt(at) == ' ' || value.charAt(at) == '\u00A0')) at++;
        boolean formula = at < value.length() && FORMULA.indexOf(value.charAt(at)) >= 0;
        String plain = value.codePoints()
                .filter(c -> c != 0)
                .map(c -> drivesATerminal(c) ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return formula ? "'" + plain : plain;
    }

    /** Controls other than tabs and line ends, and what turns the direction of everything after it. */
    private static boolean drivesATerminal(int c) {
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\r' && c != '\n';
        return control || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
