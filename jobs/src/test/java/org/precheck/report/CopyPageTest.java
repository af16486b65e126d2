package org.precheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.precheck.model.Citation;
import org.precheck.model.Coverage;
import org.precheck.model.Document;
import org.precheck.model.Passage;
import org.precheck.model.PassageKind;

final class CopyPageTest {
    private static final CityReport REPORT = SampleNight.southBend();

    @Test
    void marksOverlappingAndNestedQuotesAtTheirOwnPlaces() {
        Document document = document("one two three four five", 23);
        List<Citation> citations = List.of(document.cite(4, 13), document.cite(8, 18), document.cite(8, 13));
        Element copy = copy(document, citations);
        assertThat(copy.wholeText().strip()).isEqualTo("one two three four five");
        assertThat(copy.select("mark").eachText()).containsExactly("two", "three", "four");
        for (Citation citation : citations)
            assertThat(copy.getElementById(Anchors.quote(citation))).isNotNull();
    }

    @Test
    void countsCodePointsBeyondTheBasicPlane() {
        Document document = document("\uD83C\uDFD9\uFE0F \uD83D\uDCC4 order \uD83D\uDCC4 of the city", 30);
        int start = document.text().indexOf("order");
        Element copy = copy(document, List.of(document.cite(start, start + 8)));
        assertThat(copy.select("mark").text()).isEqualTo("order \uD83D\uDCC4");
    }

    @Test
    void showsOfALongTextOnlyWhatStandsAroundTheQuotes() {
        String line = "A line of a very long table of things that the city keeps.\n";
        Document document = document(line.repeat(40_000), line.length());
        int start = 30_000 * line.length();
        Element copy = copy(document, List.of(document.cite(start, start + 6)));
        assertThat(copy.select("mark").eachText()).containsExactly("A line");
        assertThat(copy.wholeText().length()).isLessThan(50_000);
        assertThat(copy.select(".leaf").text()).contains("characters are not shown here");
    }

    @Test
    void namesThePagesOfAPagedDocument() {
        String text = "First page. Second page.";
        Document document = new Document(
                "aa",
                "application/pdf",
                null,
                null,
                text,
                List.of(passage(0, 11, 1), passage(12, 24, 2)),
                List.of(),
                Coverage.ONE_PAGE);
        assertThat(copy(document, List.of()).select("p").eachText())
                .containsExactly("Page 1", "First page.", "Page 2", "Second page.");
    }

    private static Element copy(Document document, List<Citation> citations) {
        DocumentSummary summary = REPORT.documents().getFirst();
        Element copy =
                Jsoup.parse(CopyPage.of(REPORT, summary, document, citations)).selectFirst(".copy");
        if (copy == null) throw new AssertionError("no text");
        return copy;
    }

    private static Document document(String text, int size) {
        List<Passage> passages = new ArrayList<>();
        for (int at = 0; at < text.length(); at += size) {
            passages.add(passage(at, Math.min(text.length(), at + size), null));
        }
        return new Document("aa", "text/html", null, null, text, passages, List.of(), Coverage.ONE_PAGE);
    }

    private static Passage passage(int start, int end, @org.jspecify.annotations.Nullable Integer page) {
        return new Passage(PassageKind.PARAGRAPH, start, end, page, List.of(), true, false, List.of());
    }
}
