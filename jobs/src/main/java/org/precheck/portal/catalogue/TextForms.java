package org.precheck.portal.catalogue;

/** Forms of text that the standards ask for, each checked in one pass over the text. */
final class TextForms {
    private TextForms() {}

    /** A date of ISO 8601, a duration, an interval, or a repetition of these, as DCAT-US allows them. */
    static boolean moment(String text) {
        int start = 0;
        if (text.startsWith("R")) {
            int slash = text.indexOf('/');
            if (slash < 1 || !digits(text, 1, slash)) return false;
            start = slash + 1;
        }
        int slash = text.indexOf('/', start);
        if (slash < 0) return part(text, start, text.length());
        return part(text, start, slash) && part(text, slash + 1, text.length());
    }

    private static boolean part(String text, int from, int to) {
        if (from >= to) return false;
        if (text.charAt(from) == 'P') return duration(text, from + 1, to);
        String part = text.substring(from, to);
        int time = Math.max(part.indexOf('T'), part.indexOf(' '));
        String day = time < 0 ? part : part.substring(0, time);
        boolean iso = day.indexOf('/') < 0 && day.length() >= 4 && Moments.day(day) != null && day.length() <= 10;
        return iso && (time < 0 || clock(part, time + 1));
    }

    private static boolean clock(String part, int from) {
        if (from + 2 > part.length() || !digits(part, from, from + 2)) return false;
        for (int i = from + 2; i < part.length(); i++) {
            char c = part.charAt(i);
            if ((c < '0' || c > '9') && ":.,Zz+-".indexOf(c) < 0) return false;
        }
        return true;
    }

    private static boolean duration(String text, int from, int to) {
        boolean number = false;
        boolean unit = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9') || (number && c == '.')) number = true;
            else if (c == 'T' && !number) unit = false;
            else if ("YMWDHS".indexOf(c) >= 0 && number) {
                unit = true;
                number = false;
            } else return false;
        }
        return unit && !number;
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') return false;
        }
        return true;
    }

    /** An address with a scheme and without blanks. */
    static boolean address(String text) {
        int colon = text.indexOf(':');
        if (colon < 2 || colon == text.length() - 1) return false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '<' || c == '>' || c == '"') return false;
            boolean scheme = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (i > 0 && ((c >= '0' && c <= '9') || "+-.".indexOf(c) >= 0));
            if (i < colon && !scheme) return false;
        }
        return true;
    }

    /** A mail address behind {@code mailto:}. */
    static boolean mail(String text) {
        int at = text.indexOf('@');
        if (!text.startsWith("mailto:") || at <= 7 || text.indexOf('@', at + 1) >= 0) return false;
        int dot = text.lastIndexOf('.');
        return dot > at + 1 && dot < text.length() - 1 && text.chars().noneMatch(c -> c <= ' ');
    }

    /** A media type without parameters, such as {@code text/csv}. */
    static boolean mediaType(String text) {
        int slash = text.indexOf('/');
        if (slash < 1 || slash == text.length() - 1 || text.indexOf('/', slash + 1) >= 0) return false;
        return text.chars().allMatch(c -> Character.isLetterOrDigit(c) || "/+-._".indexOf(c) >= 0);
    }
}
