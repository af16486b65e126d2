package org.precheck.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precheck.criteria.Card;
import org.precheck.criteria.Evidence;
import org.precheck.criteria.Judge;
import org.precheck.fetch.ReadableForms;
import org.precheck.model.City;
import org.precheck.model.ClauseReading;
import org.precheck.model.Document;
import org.precheck.model.Finding;
import org.precheck.model.Reading;
import org.precheck.model.Verdict;
import org.precheck.readers.Registry;
import org.precheck.settings.Cards;
import org.precheck.settings.ConfigurationLoader;
import org.precheck.settings.ExtractSettings;
import org.precheck.settings.FetchSettings;

/** A policy without number and day, and the record of the resolution that adopts it, prove together what neither does. */
class LegislativeEvidenceTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final City CITY =
            new City("plainsboro-nj", "Plainsboro", "NJ", "US", null, List.of(), List.of("127.0.0.1"));
    private static final String POLICY = """
            <html><head><title>Open Data Policy</title></head><body><main><h1>City of Plainsboro Open Data Policy</h1>
            <p>Departments of the City of Plainsboro shall publish their datasets on the open data portal in an open format.</p>
            <p>The City of Plainsboro shall maintain an inventory of its datasets and make open data available to the public.</p>
            <p>The Chief Data Officer shall review open data each year.</p></main></body></html>""";
    private static final String RECORD = """
            [{"MatterId":12,"MatterGuid":"AB","MatterFile":"R-2024-17","MatterName":"Open data policy",
              "MatterTitle":"A RESOLUTION of the City of Plainsboro adopting an open data policy.",
              "MatterTypeName":"Resolution","MatterStatusName":"STATUS","MatterBodyName":"City Council",
              "MatterIntroDate":"2024-01-12T00:00:00","MatterPassedDate":"2024-03-19T00:00:00",
              "MatterEnactmentDate":null,"MatterEnactmentNumber":NUMBER}]""";

    @TempDir
    Path folder;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Map<String, String> pages = Map.of(
                "/policy", POLICY,
                "/v1/plainsboro/adopted", RECORD.replace("STATUS", "Adopted").replace("NUMBER", "\"Res 31570\""),
                "/v1/plainsboro/failed", RECORD.replace("STATUS", "Failed").replace("NUMBER", "null"));
        server.createContext("/", exchange -> {
            String page = pages.get(exchange.getRequestURI().getPath());
            byte[] bytes = String.valueOf(page).getBytes(StandardCharsets.UTF_8);
            boolean record = exchange.getRequestURI().getPath().startsWith("/v1/");
            exchange.getResponseHeaders().add("Content-Type", record ? "application/json" : "text/html");
            exchange.sendResponseHeaders(page == null ? 404 : 200, bytes.length);
            try (var out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Document read(String path) throws IOException {
        Files.writeString(
                folder.resolve("precheck.yml"),
                "fetch:\n  contact: test@example.org\n  allow-loopback: true\n  delay: 0\n");
        FetchSettings fetch = ConfigurationLoader.settings(folder).fetch();
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + path;
        try (LinkCheck check =
                new LinkCheck(fetch, ReadableForms.NONE, ExtractSettings.DEFAULTS, AS_OF, Clock.systemUTC())) {
            LinkResult result = check.check(address, CITY, List.of());
            assertThat(result.extraction()).as(result.capture().detail()).isNotNull();
            return Objects.requireNonNull(
                    Objects.requireNonNull(result.extraction()).document());
        }
    }

    private Finding judged(String... paths) throws IOException {
        List<Evidence.Offered> offered = new ArrayList<>();
        for (String path : paths) {
            offered.add(new Evidence.Offered(read(path), "http://127.0.0.1" + path, List.of()));
        }
        Card card = Cards.load(Path.of("..", "config", "criteria"), "2017", Registry.standard()).stream()
                .filter(each -> each.id().value().equals("open-data-policy"))
                .findFirst()
                .orElseThrow();
        return new Judge().judge(card, new Evidence(CITY, offered, List.of(), AS_OF));
    }

    private static Reading clause(Finding finding, String id) {
        return finding.clauses().stream()
                .filter(clause -> clause.id().equals(id))
                .map(ClauseReading::reading)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePolicyAloneIsNotSupported() throws IOException {
        assertThat(judged("/policy").verdict()).isNotEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void thePolicyWithTheRecordOfItsAdoptionIsSupported() throws IOException {
        Finding finding = judged("/policy", "/v1/plainsboro/adopted");
        assertThat(finding.verdict()).as(finding.sentence()).isEqualTo(Verdict.SUPPORTED);
        assertThat(clause(finding, "identified").quotations())
                .anySatisfy(citation -> assertThat(citation.quote()).contains("31570"));
    }

    @Test
    void theRecordOfAFailedResolutionAddsNothing() throws IOException {
        Finding finding = judged("/policy", "/v1/plainsboro/failed");
        assertThat(finding.verdict()).isNotEqualTo(Verdict.SUPPORTED);
        assertThat(clause(finding, "adopted")).isNotInstanceOf(Reading.Met.class);
    }
}
