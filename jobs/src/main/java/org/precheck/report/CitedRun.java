package org.precheck.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.precheck.model.Citation;

/**
 * A cited run of a document's text.
 *
 * @param start first char (UTF-16)
 * @param end one past its last char
 * @param place name of the place on the page of its stored copy
 */
record CitedRun(int start, int end, String place) {
    /** The runs of citations in the order of the text. Citations count code points: one pass over the text counts chars. */
    static List<CitedRun> of(String text, List<Citation> citations) {
        int[] points = citations.stream()
                .flatMapToInt(c -> IntStream.of(c.start(), c.end()))
                .sorted()
                .distinct()
                .toArray();
        int[] chars = new int[points.length];
        int point = 0;
        int index = 0;
        for (int i = 0; i < points.length; i++) {
            for (; point < points[i] && index < text.length(); point++) {
                index += Character.charCount(text.codePointAt(index));
            }
            chars[i] = index;
        }
        return citations.stream()
                .map(c -> new CitedRun(
                        chars[Arrays.binarySearch(points, c.start())],
                        chars[Arrays.binarySearch(points, c.end())],
                        Anchors.quote(c)))
                .distinct()
                .sorted(Comparator.comparingInt(CitedRun::start).thenComparingInt(CitedRun::end))
                .toList();
    }
}
