package org.precheck.settings;

import org.precheck.settings.YamlNode.ScalarType;

/** What YAML 1.2's core schema takes a plain scalar for (chapter 10.3.2); octal, hexadecimal and infinite numbers are text. */
final class ScalarTypes {
    /** Longer ones are names of something, not amounts, and fit no number exactly. */
    private static final int MOST_DIGITS = 15;

    private ScalarTypes() {}

    static ScalarType of(String text, boolean plain) {
        if (!plain) return ScalarType.TEXT;
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> ScalarType.NOTHING;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> ScalarType.TRUTH;
            default -> isNumber(text) ? ScalarType.NUMBER : ScalarType.TEXT;
        };
    }

    /** Optional sign, digits, optional fraction; the core schema's exponents are left text, nobody means them here. */
    private static boolean isNumber(String text) {
        int at = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        int digits = 0;
        boolean point = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') digits++;
            else if (c == '.' && !point) point = true;
            else return false;
        }
        return digits > 0 && digits <= MOST_DIGITS;
    }
}
