package org.precheck.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precheck.extract.ScannedPdf;
import org.precheck.model.Finding;
import org.precheck.model.Verdict;
import org.precheck.store.Judgements;
import org.precheck.store.Store;
import org.precheck.store.TestDatabase;

/** From the pages of a file to what is said to have been searched. */
final class UnreadPagesTest {
    private static final String[] MINUTES = {
        "Minutes of the Parks Board of South Bend",
        "The board met at noon and spoke of benches in the park.",
        "A bench is to be painted green before the summer comes.",
        "The gardener told the board how the roses at the river came through the winter.",
        "Two of the members asked for more shade at the playground on Lincoln Way.",
        "The board thanked the volunteers who cleaned the paths in April and in May.",
        "Ms. Ortiz spoke of the swings that were mended and of the sand that is to come.",
        "The next meeting is at noon in the pavilion, and all who like parks may come."
    };

    @TempDir
    private Path root;

    private final CitySite site = new CitySite();
    private final Store store = Store.open(TestDatabase.fresh(), 12);
    private TestNights nights;

    @BeforeEach
    void offersAFile() {
        nights = new TestNights(root, store)
                .ports(site.port())
                .city("south-bend-in", "South Bend", "http://127.0.0.1:" + site.port() + "/minutes.pdf");
    }

    @AfterEach
    void closes() {
        site.close();
        store.close();
    }

    private Finding finding() {
        nights.run(TestNights.FIRST);
        return new Judgements(store)
                .findings(1, "south-bend-in").stream()
                        .filter(f -> f.criterion().value().equals("open-data-policy"))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void isNotFoundWhereEveryPageWasRead() throws IOException {
        try (ScannedPdf pdf = new ScannedPdf()) {
            site.file("/minutes.pdf", pdf.text(MINUTES).text(MINUTES).blank().bytes());
        }

        Finding finding = finding();

        assertThat(finding.verdict())
                .as(finding.clauses().toString() + finding.setAside())
                .isEqualTo(Verdict.NOT_FOUND);
        assertThat(finding.searched().documents()).isEqualTo(1);
        assertThat(finding.searched().pages()).isEqualTo(3);
        assertThat(finding.searched().unreadPages()).isZero();
        assertThat(finding.searched().languages()).containsExactly("en");
    }

    @Test
    void isNotAssessedWhereScannedAndGarbledPagesWereNot() throws IOException {
        try (ScannedPdf pdf = new ScannedPdf()) {
            site.file(
                    "/minutes.pdf",
                    pdf.text(MINUTES).scan(MINUTES).garbled().blank().bytes());
        }

        Finding finding = finding();

        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ASSESSED);
        assertThat(finding.searched().pages()).as("one read, one blank").isEqualTo(2);
        assertThat(finding.searched().unreadPages())
                .as("one scanned, one garbled")
                .isEqualTo(2);
        assertThat(finding.clauses().getFirst().reading().toString())
                .contains("2 of 4 pages of http://127.0.0.1:" + site.port() + "/minutes.pdf could not be read");
    }
}
