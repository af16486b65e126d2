package org.precheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.precheck.model.Citation;

class LiveLinkTest {
    private static final String SHA = "0".repeat(64);

    private static Citation citation(String quote, String prefix, @Nullable Integer page) {
        return new Citation(SHA, 0, quote.codePointCount(0, quote.length()), page, List.of(), quote, prefix, "");
    }

    @Test
    void namesAShortQuoteWholeWithTheWordsBefore() {
        assertThat(LiveLink.to("https://x.example/a", "text/html", citation("by 2030", "cut emissions ", null)))
                .isEqualTo("https://x.example/a#:~:text=emissions-,by%202030");
    }

    @Test
    void escapesWhatTheDirectiveUsesItself() {
        assertThat(LiveLink.to(
                        "https://x.example/#goals", "text/html", citation("city-wide, A & B shall be open", "", null)))
                .isEqualTo("https://x.example/#goals:~:text=city%2Dwide%2C%20A%20%26%20B%20shall%20be%20open");
    }

    @Test
    void namesARowByItsFirstAndLastCell() {
        assertThat(LiveLink.to("https://x.example/", "text/html", citation("Trees | Parks | monthly", "", null)))
                .isEqualTo("https://x.example/#:~:text=Trees,monthly");
    }

    @Test
    void opensAPdfAtItsPage() {
        assertThat(LiveLink.to("https://x.example/p.pdf#x", "application/pdf", citation("words", "", 7)))
                .isEqualTo("https://x.example/p.pdf#page=7");
    }

    @Test
    void leavesOtherKindsAlone() {
        assertThat(LiveLink.to("https://x.example/p.docx", "application/msword", citation("words", "", null)))
                .isEqualTo("https://x.example/p.docx");
    }
}
