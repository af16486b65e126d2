package org.precheck.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of PDF pages, told from where words stand. */
class PdfRowsTest {
    private static final float SIZE = 10;

    /** A line of words at these left edges, each letter half as wide as the font is high. */
    private static PdfLine line(float top, Object... leftsAndTexts) {
        List<PdfLine.Word> words = new ArrayList<>();
        for (int i = 0; i < leftsAndTexts.length; i += 2) {
            float left = (Integer) leftsAndTexts[i];
            for (String word : ((String) leftsAndTexts[i + 1]).split(" ", -1)) {
                float right = left + word.length() * SIZE / 2;
                words.add(new PdfLine.Word(word, left, right));
                left = right + SIZE / 4;
            }
        }
        return PdfLine.of(words, top, SIZE, false);
    }

    private static List<List<String>> cells(PdfLine... lines) {
        return PdfCells.of(PdfRows.from(Arrays.asList(lines), 0));
    }

    @Test
    void readsRowsWhoseCellsStandUnderEachOther() {
        assertThat(cells(
                        line(100, 50, "Dataset", 200, "Owner"),
                        line(120, 50, "Trees", 200, "Parks"),
                        line(140, 50, "Permits", 200, "Planning")))
                .containsExactly(
                        List.of("Dataset", "Owner"), List.of("Trees", "Parks"), List.of("Permits", "Planning"));
    }

    @Test
    void joinsALineThatStandsCloserThanRowsDoToTheCellAbove() {
        assertThat(cells(
                        line(100, 50, "Dataset", 200, "Owner", 300, "Year"),
                        line(120, 50, "Trees along the", 200, "Parks", 300, "2021"),
                        line(131, 50, "streets"),
                        line(151, 50, "Permits", 200, "Planning", 300, "2022"),
                        line(171, 50, "Crashes", 200, "Streets and", 300, "2023"),
                        line(182, 200, "Traffic")))
                .containsExactly(
                        List.of("Dataset", "Owner", "Year"),
                        List.of("Trees along the streets", "Parks", "2021"),
                        List.of("Permits", "Planning", "2022"),
                        List.of("Crashes", "Streets and Traffic", "2023"));
    }

    @Test
    void joinsCellsThatWereWrittenOneAfterTheOther() {
        assertThat(cells(
                        line(100, 50, "Outcome", 200, "Before", 300, "After"),
                        line(120, 50, "Share over"),
                        line(131, 50, "35 mph"),
                        line(120, 200, "9.4%", 300, "9.0%"),
                        line(151, 50, "Vehicles", 200, "1,140", 300, "1,205")))
                .containsExactly(
                        List.of("Outcome", "Before", "After"),
                        List.of("Share over 35 mph", "9.4%", "9.0%"),
                        List.of("Vehicles", "1,140", "1,205"));
    }

    @Test
    void leavesEachLineARowWhereRowsStandAsCloseAsLines() {
        assertThat(cells(
                        line(100, 50, "Fire", 200, "88%"),
                        line(112, 50, "Library", 200, "91%"),
                        line(124, 50, "Police", 200, "92%"),
                        line(136, 50, "Total")))
                .containsExactly(List.of("Fire", "88%"), List.of("Library", "91%"), List.of("Police", "92%"));
    }

    @Test
    void takesNoParagraphForATable() {
        assertThat(cells(
                        line(100, 50, "The council adopts the policy and"),
                        line(112, 50, "each department shall publish its"),
                        line(124, 50, "data sets on the portal")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "low-, income, low-income",
        "munici-, pality, munici-pality",
        "2018 -, 2022, 2018 - 2022",
        "Right-, Of-Way, Right- Of-Way",
        "the, city, the city"
    })
    void keepsTheHyphenAtTheEndOfALineAndDropsTheLineEnd(String first, String second, String joined) {
        assertThat(PdfParagraph.joined(first, second)).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource({
        "1. First, true",
        "(a) First, true",
        "iv) Fourth, true",
        "• Point, true",
        "12345. No, false",
        "ab. No, false",
        "First, false",
        "- Point, true",
        "1.5 million, false"
    })
    void tellsItemsOfListsByTheirMark(String line, boolean item) {
        assertThat(PdfParagraph.isItem(line)).isEqualTo(item);
    }
}
