package org.precheck.extract.worker;

import java.util.List;

/**
 * One line of a PDF page.
 *
 * @param words in reading order
 * @param top distance of the baseline from the page's upper edge, in points
 * @param size font size, in points
 * @param bold whether all of it is set in a bold face
 */
record PdfLine(List<Word> words, float top, float size, boolean bold) {
    /**
     * One word.
     *
     * @param left its left edge, in points
     * @param right its right edge
     */
    record Word(String text, float left, float right) {}

    String text() {
        StringBuilder out = new StringBuilder();
        for (Word word : words) {
            if (!out.isEmpty()) out.append(' ');
            out.append(word.text());
        }
        return out.toString();
    }

    float left() {
        return words.getFirst().left();
    }

    float right() {
        float right = 0;
        for (Word word : words) right = Math.max(right, word.right());
        return right;
    }
}
