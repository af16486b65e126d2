package org.precheck.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precheck.fetch.ReadableForms.Way;
import org.precheck.model.FetchOutcome;

/** Platforms whose pages hold no text are read in another form, or count as not looked at. */
class ReadableFormsTest {
    private static final String SHELL =
            "<html><head><title>Goals</title><script src=a.js></script></head><body><div id=app></div></body></html>";

    private static RawServer server() throws IOException {
        return new RawServer((request, out) -> {
            switch (request.path()) {
                case "/robots.txt" ->
                    RawServer.send(out, 200, "Content-Type: text/plain\r\n", "User-agent: *\nDisallow: /closed");
                case "/story" -> RawServer.send(out, 200, "Content-Type: text/html\r\n", SHELL);
                case "/data" ->
                    RawServer.send(out, 200, "Content-Type: application/json\r\n", "{\"root\":\"r\",\"nodes\":{}}");
                case "/moved" -> RawServer.send(out, 302, "Location: /data\r\n", "");
                case "/broken" -> RawServer.send(out, 500, "Content-Type: text/html\r\n", "");
                default -> RawServer.send(out, 404, "Content-Type: text/html\r\n", "");
            }
        });
    }

    private static Capture fetch(RawServer server, String path, Way way) throws IOException {
        try (SnapshotStore store = new ScratchSnapshots();
                Fetcher fetcher = Fetching.knowing(Fetching.settings(), store, _ -> way)) {
            return fetcher.fetch(new FetchRequest(server.url(path), null));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data", "/moved"})
    void readsTheReadableFormAndShowsTheWayToIt(String form) throws IOException {
        try (RawServer server = server()) {
            Capture capture = fetch(server, "/story", new Way.Instead(server.url(form), "Scripts draw it."));
            assertThat(capture.outcome()).as(capture.detail()).isEqualTo(FetchOutcome.FETCHED);
            assertThat(capture.hops())
                    .extracting(Capture.Hop::address)
                    .contains(server.url("/story"), server.url(form));
            assertThat(capture.finalAddress()).isEqualTo(server.url("/data"));
            assertThat(capture.detail()).contains(server.url(form));
            assertThat(server.requests()).extracting(RawServer.Request::path).doesNotContain("/story");
        }
    }

    @Test
    void aReadableFormThatIsNotThereIsNotHeldAgainstTheCity() throws IOException {
        try (RawServer server = server()) {
            Capture capture = fetch(server, "/story", new Way.Instead(server.url("/none"), "Scripts draw it."));
            assertThat(capture.outcome()).isEqualTo(FetchOutcome.SCRIPT_SHELL);
            assertThat(capture.detail()).startsWith("Scripts draw it.").contains("NOT_FOUND");
        }
    }

    @Test
    void aReadableFormMayFailForAWhile() throws IOException {
        try (RawServer server = server()) {
            Capture capture = fetch(server, "/story", new Way.Instead(server.url("/broken"), "Scripts draw it."));
            assertThat(capture.outcome()).isEqualTo(FetchOutcome.SERVER_ERROR);
        }
    }

    @Test
    void robotsRulesHoldForTheReadableForm() throws IOException {
        try (RawServer server = server()) {
            Capture capture = fetch(server, "/story", new Way.Instead(server.url("/closed/x"), "Scripts draw it."));
            assertThat(capture.outcome()).isEqualTo(FetchOutcome.ROBOTS_DISALLOWED);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void theGateHoldsForTheReadableForm() throws IOException {
        try (RawServer server = server()) {
            Way way = new Way.Instead("http://169.254.169.254/latest/meta-data/", "Scripts draw it.");
            Capture capture = fetch(server, "/story", way);
            assertThat(capture.outcome()).isEqualTo(FetchOutcome.BLOCKED_ADDRESS);
        }
    }

    @Test
    void asksNobodyWhereAPlatformIsWithheld() throws IOException {
        try (RawServer server = server()) {
            Capture capture = fetch(server, "/story", new Way.Withheld("Its terms keep us out."));
            assertThat(capture.outcome()).isEqualTo(FetchOutcome.BOT_BLOCKED);
            assertThat(capture.outcome().countsAgainstCity()).isFalse();
            assertThat(capture.detail()).isEqualTo("Its terms keep us out.");
            assertThat(server.allRequests()).isEmpty();
        }
    }

    @Test
    void saysWhatToSupplyWhereScriptsDrawThePage() throws IOException {
        try (RawServer server = server()) {
            Capture capture = fetch(server, "/story", new Way.Drawn("Supply a PDF."));
            assertThat(capture.outcome()).isEqualTo(FetchOutcome.SCRIPT_SHELL);
            assertThat(capture.detail()).isEqualTo("Supply a PDF.");
        }
    }

    @Test
    void aPageThatIsGoneStaysGoneOnAPlatform() throws IOException {
        try (RawServer server = server()) {
            assertThat(fetch(server, "/none", new Way.Drawn("Supply a PDF.")).outcome())
                    .isEqualTo(FetchOutcome.NOT_FOUND);
        }
    }
}
