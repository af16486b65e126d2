package org.precheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precheck.model.Cell;
import org.precheck.model.Document;
import org.precheck.model.DocumentDate;
import org.precheck.model.ExtractionStatus;
import org.precheck.model.Passage;
import org.precheck.model.PassageKind;
import org.precheck.settings.ExtractSettings;

/** What is read without a parser process: pages and texts. */
class ExtractorTest {
    private static final String PAGE = """
            <!doctype html><html lang="en-US"><head><title> Open Data &mdash; City of X </title>
            <link rel=canonical href="/open-data">
            <meta property="article:modified_time" content="2026-03-04T10:00:00Z">
            <script type="application/ld+json">{"@type":"WebPage","datePublished":"2025-01-02"}</script></head>
            <body><nav><a href="/">Home</a> <a href="/jobs">Jobs</a></nav>
            <main><h1>Open Data Policy</h1><p>The council <b>adopts</b> this policy.<br>It holds
              citywide.</p><p style="display: none">Hidden words</p>
            <h2>Inventory</h2><ul><li>One dataset<ul><li>Nested item</li></ul></li><li>Two</li></ul>
            <table><caption>Datasets</caption><tr><th>Name<th>Owner</tr><tr><td>Trees<td>Parks</tr></table>
            <p>Last updated: March 5, 2026 <a href="files/policy.pdf">Read the policy</a></p></main>
            <footer>City Hall, 1 Main Street</footer></body></html>
            """;

    private static Extraction extract(byte[] bytes, String type, String name) {
        try (Extractor extractor = new Extractor(ExtractSettings.DEFAULTS, AnswerReader.NONE)) {
            return extractor.extract(Source.of(bytes, type.isEmpty() ? null : type, "https://x.example/a/page")
                    .named(name));
        }
    }

    private static Document document(String text, String type, String name) {
        return Objects.requireNonNull(
                extract(text.getBytes(StandardCharsets.UTF_8), type, name).document());
    }

    private static Passage passage(Document document, String words) {
        return document.passages().stream()
                .filter(p -> document.textOf(p).contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givesThePassagesOfAPageTheirPlace() {
        Document page = document(PAGE, "text/html; charset=utf-8", "");
        Passage adopts = passage(page, "adopts");
        assertThat(page.textOf(adopts)).isEqualTo("The council adopts this policy.\nIt holds citywide.");
        assertThat(adopts.headings()).containsExactly("Open Data Policy");
        assertThat(adopts.main()).isTrue();
        assertThat(passage(page, "Nested item").headings()).containsExactly("Open Data Policy", "Inventory");
        assertThat(passage(page, "Nested item").kind()).isEqualTo(PassageKind.LIST_ITEM);
        assertThat(page.textOf(passage(page, "One dataset"))).isEqualTo("One dataset");
        assertThat(passage(page, "Datasets").kind()).isEqualTo(PassageKind.CAPTION);
    }

    @Test
    void marksFurnitureAndHiddenTextAndKeepsBoth() {
        Document page = document(PAGE, "text/html; charset=utf-8", "");
        assertThat(passage(page, "Hidden words").hidden()).isTrue();
        assertThat(passage(page, "City Hall").kind()).isEqualTo(PassageKind.FURNITURE);
        assertThat(passage(page, "Jobs").main()).isFalse();
    }

    @Test
    void namesTheColumnOfEachCell() {
        Document page = document(PAGE, "text/html; charset=utf-8", "");
        Passage row = passage(page, "Trees");
        assertThat(page.textOf(row)).isEqualTo("Trees | Parks");
        assertThat(row.cells()).extracting(Cell::column).containsExactly("Name", "Owner");
        Cell owner = row.cells().getLast();
        assertThat(page.text().substring(owner.start(), owner.end())).isEqualTo("Parks");
    }

    @Test
    void gathersWhatThePageSaysOfItself() {
        Extraction extraction = extract(PAGE.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", "");
        Document page = Objects.requireNonNull(extraction.document());
        assertThat(page.title()).isEqualTo("Open Data — City of X");
        assertThat(page.language()).isEqualTo("en");
        assertThat(extraction.canonical()).isEqualTo("https://x.example/open-data");
        assertThat(page.dates())
                .extracting(DocumentDate::toString)
                .containsExactlyInAnyOrder(
                        "DocumentDate[role=PUBLISHED, date=2025-01-02, source=json-ld]",
                        "DocumentDate[role=MODIFIED, date=2026-03-04, source=meta]",
                        "DocumentDate[role=MODIFIED, date=2026-03-05, source=visible]");
        assertThat(extraction.links())
                .contains(new Extraction.PageLink(
                        "https://x.example/a/files/policy.pdf", "Read the policy", "Inventory"));
    }

    @Test
    void keepsEveryPassageInTheOrderOfTheText() {
        Document page = document(PAGE, "text/html; charset=utf-8", "");
        int end = 0;
        for (Passage passage : page.passages()) {
            assertThat(passage.start()).isGreaterThanOrEqualTo(end);
            end = passage.end();
        }
        assertThat(end).isEqualTo(page.text().length());
    }

    @ParameterizedTest
    @CsvSource({"'a,b;c\n1,2;3\n4,5;6', ','", "'a;b\n1,5;2\n3,5;4', ';'", "'a\tb\n1\t2', '\t'", "'a|b|c\n1|2|3', '|'"})
    void tellsTheSeparatorOfValues(String text, char separator) {
        assertThat(CsvTable.separator(text)).isEqualTo(separator);
    }

    @Test
    void readsRowsOfValuesUnderTheirColumns() {
        Document table =
                document("\uFEFFDataset,Department\n\"Trees, street\",\"Parks \"\"and\"\" Rec\"\n", "", "x.csv");
        assertThat(table.mediaType()).isEqualTo("text/csv");
        assertThat(table.text()).isEqualTo("Dataset | Department\nTrees, street | Parks \"and\" Rec");
        assertThat(table.passages().getFirst().kind()).isEqualTo(PassageKind.TABLE_HEADER);
        assertThat(table.passages().getLast().cells())
                .extracting(Cell::column)
                .containsExactly("Dataset", "Department");
    }

    @Test
    void readsMarkdownAsPeopleSeeIt() {
        Document text = document(
                "# Policy\n\nThe city **shall** publish\n[data](data.html).\n\n1. First\n2. Second\n\n|A|B|\n|-|-|\n|1|2|\n",
                "",
                "policy.md");
        assertThat(text.text())
                .isEqualTo("Policy\n\nThe city shall publish data.\n\n1. First\n2. Second\nA | B\n1 | 2");
        assertThat(passage(text, "publish").headings()).containsExactly("Policy");
    }

    @Test
    void readsReStructuredText() {
        Document text = document(
                "Policy\n======\n\nThe city **shall** publish `data <https://x.example/d>`_.\n\nScope\n-----\n\n- One\n- Two\n",
                "",
                "policy.rst");
        assertThat(text.text()).isEqualTo("Policy\n\nThe city shall publish data.\n\nScope\n\n- One\n- Two");
        assertThat(passage(text, "One").headings()).containsExactly("Policy", "Scope");
    }

    @Test
    void joinsLinesThatWereOnlyWrapped() {
        Document text = document(
                "AN ORDINANCE\n\nThe City Council of the City of X hereby adopts the open data\npolicy that is attached to this ordinance as Exhibit A.\n\nDate: 1 May\nTime: noon\n",
                "text/plain",
                "o.txt");
        assertThat(text.text())
                .isEqualTo(
                        "AN ORDINANCE\n\nThe City Council of the City of X hereby adopts the open data policy that is"
                                + " attached to this ordinance as Exhibit A.\n\nDate: 1 May\nTime: noon");
        assertThat(passage(text, "hereby").headings()).containsExactly("AN ORDINANCE");
    }

    @Test
    void believesBytesMoreThanTheHeader() {
        assertThat(extract(PAGE.getBytes(StandardCharsets.UTF_8), "application/pdf", "")
                        .mediaType())
                .isEqualTo("text/html");
        assertThat(extract(new byte[0], "text/html", "").status()).isEqualTo(ExtractionStatus.EMPTY);
    }

    @Test
    void readsPlainTextInItsCharset() {
        byte[] latin = "La política de datos abiertos será pública".getBytes(Charset.forName("windows-1252"));
        Document text = Objects.requireNonNull(
                extract(latin, "text/plain; charset=utf-8", "a.txt").document());
        assertThat(text.text()).isEqualTo("La política de datos abiertos será pública");
    }

    @ParameterizedTest
    @CsvSource({"div,600", "'table><tr><td',128", "'table><tr><td',600", "'ul><li',600", "b,2000"})
    void keepsTheInnermostWordsOfDeepNests(String tags, int times) {
        String page = "<html><body><p>Before the nest.</p>" + ("<" + tags + ">").repeat(times)
                + "The innermost words.<p>After the nest.</p></body></html>";

        assertThat(document(page, "text/html", "").text())
                .contains("Before the nest.", "The innermost words.", "After the nest.");
    }

    @Test
    void survivesPagesNestedBeyondReason() {
        String deep = "<html>" + "<div><b><table><tr><td>".repeat(20_000) + "words";
        assertThat(extract(deep.getBytes(StandardCharsets.UTF_8), "text/html", "")
                        .status())
                .isIn(List.of(ExtractionStatus.TEXT_OK, ExtractionStatus.CRASH, ExtractionStatus.EMPTY));
        String quotes = ">".repeat(100_000) + " words";
        assertThat(extract(quotes.getBytes(StandardCharsets.UTF_8), "", "a.md").status())
                .isIn(List.of(ExtractionStatus.TEXT_OK, ExtractionStatus.CRASH, ExtractionStatus.EMPTY));
    }
}
