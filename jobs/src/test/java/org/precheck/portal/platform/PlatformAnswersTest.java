package org.precheck.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precheck.extract.AnswerReader.Answer;
import org.precheck.extract.Source;
import org.precheck.model.ExtractionStatus;

/** Answers of platforms, written in the shapes in which they come, become lines in the order of the page. */
class PlatformAnswersTest {
    static final String STORY = """
            {"root":"n-1","nodes":{
              "n-9":{"type":"text","data":{"type":"paragraph","text":"Left out: nothing leads here."}},
              "n-2":{"type":"storycover","data":{"title":"Plainsboro 2030","summary":"Goals &amp; progress","byline":"City of Plainsboro"}},
              "n-1":{"type":"story","data":{},"children":["n-2","n-3","n-4","n-1"]},
              "n-3":{"type":"text","data":{"type":"h2","text":"Safe streets"}},
              "n-4":{"type":"text","data":{"type":"bullet-list","text":"<li>Cut crashes by <strong>20 percent</strong> by 2027.</li><li>Fix 40&nbsp;crossings.</li>"}}}}""";

    static final String PLAN = """
            {"data":{"publishData":{"generalSettings":{"name":"x"},"pages":{
              "Strategy-1":{"title":"Housing","description":"<p>Homes for all.</p>"},
              "Activity-2":{"title":"Permit reform","numberWithLabel":"Action 1.2","startDate":"Jan 1, 2025",
                "endDate":"Jun 30, 2026","status":"On track","description":"<p>Cut permit time to 30 days.</p>",
                "latestUpdate":"<p>Now at 41 days.</p>"}}}}}""";

    static final String MATTER = """
            [{"MatterId":12,"MatterGuid":"AB","MatterFile":"R-2024-17","MatterName":null,
              "MatterTitle":"A RESOLUTION of the City of Plainsboro adopting an open data policy.",
              "MatterTypeName":"Resolution","MatterStatusName":"Adopted","MatterBodyName":"City Council",
              "MatterIntroDate":"2024-01-12T00:00:00","MatterPassedDate":"2024-03-19T00:00:00",
              "MatterEnactmentDate":null,"MatterEnactmentNumber":"Res 31570"}]""";

    private final PlatformAnswers answers = new PlatformAnswers();

    private Answer read(String text) throws IOException {
        Source source = Source.of(text.getBytes(StandardCharsets.UTF_8), "application/json", null);
        return Objects.requireNonNull(answers.read(source));
    }

    @Test
    void readsAStoryInTheOrderOfItsPage() throws IOException {
        assertThat(read(STORY).lines())
                .containsExactly(
                        "Plainsboro 2030",
                        "Goals & progress",
                        "City of Plainsboro",
                        "Safe streets",
                        "Cut crashes by 20 percent by 2027.",
                        "Fix 40 crossings.");
    }

    @Test
    void readsAPlanWithItsDatesAndUpdates() throws IOException {
        assertThat(read(PLAN).lines())
                .containsSubsequence(
                        "Plan item: Housing",
                        "Homes for all.",
                        "Plan item: Permit reform",
                        "Start date: Jan 1, 2025",
                        "End date: Jun 30, 2026",
                        "Cut permit time to 30 days.",
                        "Latest update: Now at 41 days.");
    }

    @Test
    void readsALegislativeRecordByItsLabels() throws IOException {
        Answer answer = read(MATTER);
        assertThat(answer.title()).isEqualTo("Resolution No. 31570");
        assertThat(answer.lines())
                .contains(
                        "File number: R-2024-17",
                        "Type: Resolution",
                        "Status: Adopted",
                        "Date passed: March 19, 2024",
                        "Enactment number: Res 31570");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Failed", "In Committee", "Withdrawn", "Not Passed", "Tabled", "Pending Adoption"})
    void neverCallsAFilePassedThatWasNot(String status) throws IOException {
        Answer answer = read(MATTER.replace("Adopted", status));
        assertThat(answer.title()).isEqualTo("Proposed resolution (draft, not in force)");
        assertThat(answer.lines()).noneMatch(line -> line.startsWith("Date passed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\":{\"publishData\":{}}}",
                "{\"error\":{\"code\":400,\"message\":\"Item does not exist or is inaccessible.\",\"details\":[]}}",
                "{\"root\":\"a\",\"nodes\":{}}"
            })
    void saysThatThereIsNothingWhereAPlatformAnswersWithNothing(String text) throws IOException {
        Answer answer = read(text);
        assertThat(answer.status()).isEqualTo(ExtractionStatus.EMPTY);
        assertThat(answer.lines()).isEmpty();
    }

    @Test
    void leavesOtherAnswersToOtherReaders() throws IOException {
        for (String text :
                List.of("", "{}", "[]", "<html>", "{\"error\":\"x\"}", "[{\"MatterId\":1}]", "{\"nodes\":[]}")) {
            assertThat(answers.read(Source.of(text.getBytes(StandardCharsets.UTF_8), null, null)))
                    .as(text)
                    .isNull();
        }
    }

    @Test
    void noPrefixOfAnAnswerIsAnException() throws IOException {
        for (String whole : List.of(STORY, PLAN, MATTER)) {
            byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
            for (int length = 0; length < bytes.length; length++) {
                assertThat(answers.read(Source.of(Arrays.copyOf(bytes, length), null, null)))
                        .isNull();
            }
        }
    }
}
