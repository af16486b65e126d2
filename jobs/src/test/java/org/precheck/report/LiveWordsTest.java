package org.precheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precheck.model.Citation;
import org.precheck.model.Coverage;
import org.precheck.model.ExtractionStatus;

final class LiveWordsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "text/html, |a goal, of 20-30 %|, , https://city.gov/p#:~:text=a%20goal%2C%20of%2020%2D30%20%25",
                "text/html, |one two three four five six seven eight nine ten eleven twelve thirteen|, ,"
                        + " |https://city.gov/p#:~:text=one%20two%20three%20four%20five%20six,"
                        + "eight%20nine%20ten%20eleven%20twelve%20thirteen|",
                "text/html, Größe & mehr, , https://city.gov/p#:~:text=Gr%C3%B6%C3%9Fe%20%26%20mehr",
                "application/pdf, x, 3, https://city.gov/p#page=3",
                "application/pdf, x, , https://city.gov/p",
                "text/csv, x, , https://city.gov/p#old"
            })
    void leadsToTheWordsOrThePage(String mediaType, String quote, @Nullable Integer page, String address) {
        assertThat(LiveWords.address(document(mediaType), citation(quote, page)))
                .isEqualTo(address);
    }

    @Test
    void spansLinesByTheirEnds() {
        assertThat(LiveWords.address(document("text/html"), citation("Head\nA line", null)))
                .isEqualTo("https://city.gov/p#:~:text=Head,line");
    }

    private static DocumentSummary document(String mediaType) {
        return new DocumentSummary(
                "aa",
                null,
                mediaType,
                null,
                ExtractionStatus.TEXT_OK,
                "",
                Coverage.ONE_PAGE,
                List.of(),
                List.of(),
                "x",
                List.of(),
                List.of(new DocumentSummary.Source(
                        Route.supplied("https://city.gov/p#old"), "https://city.gov/p#old", Instant.EPOCH)));
    }

    private static Citation citation(String quote, @Nullable Integer page) {
        return new Citation("aa", 0, quote.codePointCount(0, quote.length()), page, List.of(), quote, "", "");
    }
}
