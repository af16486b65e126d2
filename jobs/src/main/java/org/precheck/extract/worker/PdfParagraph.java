package org.precheck.extract.worker;

import java.util.List;

/** Which lines of a page make one paragraph, and how they are joined. */
final class PdfParagraph {
    private static final String BULLETS = "-*•▪◦‣●○■□·–\uF0B7\uF0A7";
    private static final float FULL = 0.85f;
    private static final float FULL_BEFORE_SMALL = 0.6f;

    private PdfParagraph() {}

    /** Whether a line, its words parted by single spaces, begins with a bullet or the number of an item. */
    static boolean isItem(String text) {
        int end = text.indexOf(' ');
        if (end < 1) return false;
        if (end == 1) return BULLETS.indexOf(text.charAt(0)) >= 0;
        char last = text.charAt(end - 1);
        if (last != '.' && last != ')') return false;
        return isNumber(text, text.charAt(0) == '(' ? 1 : 0, end - 1);
    }

    /** Up to three digits, a letter, or up to five letters of a Roman number. */
    private static boolean isNumber(String text, int start, int end) {
        int length = end - start;
        if (length < 1 || length > 5) return false;
        boolean digits = length <= 3;
        boolean roman = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            digits &= c >= '0' && c <= '9';
            roman &= "ivxIVX".indexOf(c) >= 0;
        }
        char first = text.charAt(start);
        boolean letter = length == 1 && ((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z'));
        return digits || roman || letter;
    }

    /** Whether the line at an index goes on with the paragraph that began at start. */
    static boolean goesOn(List<PdfLine> lines, int start, int index) {
        PdfLine before = lines.get(index - 1);
        PdfLine line = lines.get(index);
        float drop = line.top() - before.top();
        float size = Math.max(before.size(), line.size());
        boolean below = drop > 0.2f * size && drop < 1.9f * size;
        boolean alike = Math.abs(line.size() - before.size()) < 0.12f * size && line.bold() == before.bold();
        boolean over = line.left() < before.right() + size && line.right() > before.left() - size;
        if (!below || !alike || !over || isItem(line.text())) return false;
        // lines that stand further apart than the first two did begin something new
        if (index - start >= 2) {
            float usual = lines.get(start + 1).top() - lines.get(start).top();
            if (drop > usual * 1.25f + 1) return false;
        }
        return !(isShort(lines, start, index - 1) && endsSentence(before.text()) && isIndented(line, lines.get(start)));
    }

    private static boolean isShort(List<PdfLine> lines, int start, int index) {
        float right = 0;
        for (int i = start; i <= index; i++)
            right = Math.max(right, lines.get(i).right());
        return lines.get(index).right() < right - lines.get(index).size() * 3;
    }

    private static boolean endsSentence(String text) {
        return text.endsWith(".") || text.endsWith(":") || text.endsWith(";");
    }

    private static boolean isIndented(PdfLine line, PdfLine first) {
        return Math.abs(line.left() - first.left()) < line.size() * 4;
    }

    /** One text; a line that does not reach the right edge was ended by its author. */
    static String join(List<PdfLine> lines) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (PdfLine line : lines) {
            left = Math.min(left, line.left());
            right = Math.max(right, line.right());
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (i > 0 && !isFull(lines.get(i - 1), line, left, right)) out.append('\n');
            else if (i > 0 && !isParted(out, line.text())) out.append(' ');
            out.append(line.text());
        }
        return out.toString();
    }

    /** What goes on in the next line of a cell. */
    static String joined(String text, String next) {
        return text.isEmpty() || isParted(text, next) ? text + next : text + ' ' + next;
    }

    /**
     * Whether a word was parted at the end of a line. Its hyphen stays, since a hyphen that the word has of its own looks the
     * same: a quotation holds what the page shows, and only the end of the line is gone. (A soft hyphen is dropped by the
     * normal form.)
     */
    private static boolean isParted(CharSequence text, String next) {
        int last = text.length() - 1;
        if (last < 1 || next.isEmpty()) return false;
        char end = text.charAt(last);
        boolean hyphen = end == '-' || end == '\u2010' || end == '\u00AD';
        return hyphen && Character.isLetter(text.charAt(last - 1)) && Character.isLowerCase(next.charAt(0));
    }

    private static boolean isFull(PdfLine before, PdfLine next, float left, float right) {
        PdfLine.Word word = next.words().getFirst();
        boolean wouldNotFit = before.right() + (word.right() - word.left()) + before.size() * 0.3f > right;
        // what goes on in small letters was hardly ended on purpose
        float full = Character.isLowerCase(next.text().charAt(0)) ? FULL_BEFORE_SMALL : FULL;
        return wouldNotFit || before.right() >= left + full * (right - left);
    }
}
