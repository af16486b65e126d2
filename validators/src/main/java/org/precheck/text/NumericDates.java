package org.precheck.text;

/** Reads dates in figures alone: {@code 2026-03-04}, {@code 03/04/2026}, {@code 04.03.2026}, {@code 3/2026}. */
final class NumericDates {
    private final DateWords words;
    private final DateLog log;
    private final boolean monthFirst;

    NumericDates(DateWords words, DateLog log, boolean monthFirst) {
        this.words = words;
        this.log = log;
        this.monthFirst = monthFirst;
    }

    /** Reads a date that starts at the word; the word to go on with, or the same where there is none. */
    int read(int word) {
        String written = words.folded(word);
        if (written.length() >= 8 && written.indexOf('.') > 0) return dotted(word, written);
        if (!words.has(word + 1)) return word;
        char gap = words.after(word);
        if ((gap != '-' && gap != '/') || !words.parted(word, word + 1)) return word;
        int a = words.plain(word);
        int b = words.plain(word + 1);
        boolean third = words.has(word + 2) && words.parted(word + 1, word + 2) && words.after(word + 1) == gap;
        int c = third ? words.plain(word + 2) : -1;
        if (DateWords.isYear(a) && third && DateLog.valid(a, b, c)) return day(a, b, c, word, word + 2);
        if (DateWords.isYear(c)) return dayAndMonth(a, b, c, word, word + 2);
        boolean monthOfYear = gap == '/' && DateWords.isYear(b) && a >= 1 && a <= 12;
        if (monthOfYear) return wholeMonth(b, a, word);
        boolean yearAndMonth = gap == '-' && DateWords.isYear(a) && !third && b >= 1 && b <= 12;
        boolean twoDigits = words.folded(word + 1).length() == 2 && b != a % 100 + 1;
        return yearAndMonth && twoDigits ? wholeMonth(a, b, word) : word;
    }

    private int wholeMonth(int of, int month, int word) {
        log.month(of, month, true, word, word + 1);
        return word + 2;
    }

    private int dotted(int word, String written) {
        String[] parts = written.split("\\.", -1);
        if (parts.length != 3) return word;
        int a = DateWords.number(parts[0]);
        int b = DateWords.number(parts[1]);
        int c = DateWords.number(parts[2]);
        return DateLog.valid(c, b, a) ? day(c, b, a, word, word) : word;
    }

    private int dayAndMonth(int a, int b, int of, int from, int to) {
        boolean first = monthFirst ? a <= 12 : b > 12;
        int month = first ? a : b;
        int day = first ? b : a;
        return DateLog.valid(of, month, day) ? day(of, month, day, from, to) : from;
    }

    private int day(int of, int month, int day, int from, int to) {
        log.remember(of, to);
        log.day(of, month, day, true, from, to);
        return to + 1;
    }
}
