package org.precheck.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.precheck.extract.AnswerReader.Answer;
import org.precheck.extract.Source;
import org.precheck.portal.PortalAnswer.Fault;
import org.precheck.portal.PortalAnswer.Told;

/** Recorded answers of public portals become facts or a named fault, and so does each part of them. */
class RecordedAnswersTest {
    /** Catalogues are read by readers of their own. */
    private static final List<String> CATALOGUES =
            List.of("project_open_data.json", "dcat_udata_catalog.jsonld", "dcat_udata_distributions.jsonld");

    private static List<Path> recorded() throws IOException {
        Path folder = Path.of(System.getenv().getOrDefault("PRECHECK_SHARED", "../../shared"))
                .resolve("suites/portals/responses");
        Assumptions.assumeTrue(Files.isDirectory(folder), "the recorded answers are not here");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("LICENSE"))
                    .filter(file -> !CATALOGUES.contains(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void becomeFactsOrANamedFault() throws IOException {
        for (Path file : recorded()) {
            PortalAnswer answer = PortalAnswers.read(Files.readAllBytes(file));
            System.out.println(file.getFileName() + ": "
                    + switch (answer) {
                        case Told told -> PortalText.lines(told.facts());
                        case Fault fault -> fault;
                        case null -> "nothing";
                    });
            assertThat(answer).as(file.toString()).isNotNull();
        }
    }

    @Test
    void noPrefixOfThemIsAnException() throws IOException {
        PortalAnswerReader reader = new PortalAnswerReader();
        for (Path file : recorded()) {
            byte[] whole = Files.readAllBytes(file);
            for (int length = 0; length < whole.length; length++) {
                byte[] prefix = Arrays.copyOf(whole, length);
                PortalAnswers.read(prefix);
                Answer answer = reader.read(Source.of(prefix, "application/json", null));
                assertThat(answer == null || !answer.lines().isEmpty()).isTrue();
            }
        }
    }
}
