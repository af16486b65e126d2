package org.precheck.extract.worker;

import java.util.List;

/**
 * One line of a PDF page.
 *
 * @param words in reading order, at least one
 * @param text the words with a space between them
 * @param right the rightmost edge of a word, in points
 * @param top distance of the baseline from the page's upper edge, in points
 * @param size font size, in points
 * @param bold whether all of it is set in a bold face
 */
record PdfLine(List<Word> words, String text, float right, float top, float size, boolean bold) {
    /**
     * One word.
     *
     * @param left its left edge, in points
     * @param right its right edge
     */
    record Word(String text, float left, float right) {}

    static PdfLine of(List<Word> words, float top, float size, boolean bold) {
        StringBuilder text = new StringBuilder();
        float right = 0;
        for (Word word : words) {
            if (!text.isEmpty()) text.append(' ');
            text.append(word.text());
            right = Math.max(right, word.right());
        }
        return new PdfLine(words, text.toString(), right, top, size, bold);
    }

    float left() {
        return words.getFirst().left();
    }
}
