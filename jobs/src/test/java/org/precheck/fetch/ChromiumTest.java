package org.precheck.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precheck.model.FetchOutcome;

/** Needs a Chromium at /usr/bin/chromium, and is skipped where there is none. */
@Tag("long")
class ChromiumTest {
    private static final String PROGRAM = "/usr/bin/chromium";
    private static final String SHELL = "<html><head><title>Data</title></head><body><div id=\"root\"></div>"
            + "<script>fetch('/api').then(a => a.text()).then(t => document.getElementById('root').innerText = t);"
            + "fetch('http://10.0.0.1/').then(a => a.text(), e => document.title = 'kept in');</script></body></html>";

    @TempDir
    Path folder;

    @Test
    void showsWhatScriptsMakeOfAPageAndKeepsThemIn() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of(PROGRAM)), "skipped: there is no " + PROGRAM);
        String words = "The city adopts this open data policy by resolution. ".repeat(10);
        try (RawServer server = new RawServer((request, out) -> {
                    switch (request.path()) {
                        case "/policy" -> RawServer.send(out, 200, "Content-Type: text/html\r\n", SHELL);
                        case "/api" -> RawServer.send(out, 200, "Content-Type: text/plain\r\n", words);
                        default -> RawServer.send(out, 404, "", "");
                    }
                });
                SnapshotStore store = new WarcArchive(folder, HeldSnapshots.NONE, Clock.systemUTC());
                Fetcher fetcher = Fetching.fetcher(
                        Fetching.withBrowser(Fetching.settings(), PROGRAM), store, Fetching.NO_NAMES)) {
            Capture capture = fetcher.fetch(new FetchRequest(server.url("/policy"), null));
            assertThat(capture.outcome()).as(capture.detail()).isEqualTo(FetchOutcome.FETCHED);
            try (var in = store.open(Fetching.snapshot(capture))) {
                String dom = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(dom).contains("adopts this open data policy", "kept in");
            }
            Snapshot sent = java.util.Objects.requireNonNull(capture.sent());
            assertThat(capture.detail()).contains(sent.sha256());
            try (var in = store.open(sent)) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(SHELL);
            }
        }
    }
}
