package org.precheck.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.precheck.model.Cell;
import org.precheck.model.Coverage;
import org.precheck.model.Document;
import org.precheck.model.Passage;
import org.precheck.model.PassageKind;

/** What is stored of a document beside its text. */
class LayoutTest {
    private static final List<Passage> PASSAGES = List.of(
            new Passage(PassageKind.HEADING, 0, 4, 1, List.of(), true, false, List.of(), null),
            new Passage(PassageKind.PARAGRAPH, 5, 9, 1, List.of("Text"), true, false, List.of(), "en"),
            new Passage(PassageKind.PARAGRAPH, 9, 12, 2, List.of("Text"), false, true, List.of(), "es"),
            new Passage(
                    PassageKind.TABLE_ROW,
                    12,
                    16,
                    null,
                    List.of("Text"),
                    true,
                    false,
                    List.of(new Cell("A", 12, 13), new Cell("", 14, 16)),
                    "en"));

    @Test
    void givesBackThePassagesThatWereStored() {
        Document document = new Document(
                "0".repeat(64),
                "text/html",
                null,
                null,
                "Text of ten, or more",
                PASSAGES,
                List.of(),
                Coverage.ONE_PAGE);

        Layout read = Json.read(Json.text(Layout.of(document)), Layout.class);

        assertThat(read.decoded()).isEqualTo(PASSAGES);
    }

    @Test
    void readsWhatWasStoredBeforePassagesHadALanguage() {
        String before = """
                {"kinds":["PARAGRAPH"],"headings":[[]],"columns":[],"passages":[[0,0,4,0,0,3]],"dates":[],
                 "coverage":{"pages":1,"read":1,"ocr":0,"garbled":0,"unread":0,"blank":0}}""";

        assertThat(Json.read(before, Layout.class).decoded())
                .containsExactly(new Passage(PassageKind.PARAGRAPH, 0, 4, null, List.of(), true, true, List.of()));
    }
}
