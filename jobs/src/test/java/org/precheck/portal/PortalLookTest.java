package org.precheck.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precheck.fetch.Fetcher;
import org.precheck.fetch.ScratchSnapshots;
import org.precheck.judge.Extractors;
import org.precheck.portal.PortalStub.Reply;
import org.precheck.settings.FetchSettings;

/** Portals on loopback are recognised by what they answer, within the budget of a host, and never by a 200 alone. */
class PortalLookTest {
    private static final String CKAN = "/api/3/action/package_search";
    private static final String SOCRATA = "/api/catalog/v1";
    private static final String HUB = "/api/search/v1/collections/dataset/items";
    private static final String OPENDATASOFT = "/api/explore/v2.1/catalog/datasets";
    private static final Reply SHELL =
            Reply.html("<html><head><script id=\"site-injection\">window.__SITE=\"\"</script>"
                    + "</head><body><div id=app></div><script src=/a.js></script></body></html>");
    private static final Reply PAGE = Reply.html("<html><head><title>Our data</title></head><body><h1>Our data</h1><p>"
            + "The city publishes its data here. ".repeat(20) + "</p></body></html>");

    @ParameterizedTest
    @CsvSource({
        "data.springfield.example, ckan, " + CKAN + ", ckan, 95, 2026-01-02",
        "data.riverton.example, socrata, " + SOCRATA + ", socrata, 1004, 2026-02-01",
        "hub.lakeside.example, hub, " + HUB + ", arcgishub, 576, 2026-03-14",
        "data.rive.example, opendatasoft, " + OPENDATASOFT + ", opendatasoft, 328, 2026-01-15",
        "udata.rive.example, udata, /api/1/datasets/, udata, 2490, 2026-02-03",
        "dkan.hill.example, dkan, /api/1/search, dkan, 12, 2024-05-01",
        "geonode.hill.example, geonode, /api/v2/datasets/, geonode, 7, 2026-04-01",
        "gis.hill.example/arcgis/rest/services, services, /arcgis/rest/services, arcgisserver, , ",
    })
    void confirmsASoftwareByItsApi(
            String address, String answer, String path, String software, Long datasets, String modified)
            throws IOException {
        String host = address.indexOf('/') < 0 ? address : address.substring(0, address.indexOf('/'));
        Reply page = marked(software);
        try (PortalStub stub = new PortalStub().on(host, "/", page).on(host, path, recorded(answer + ".json"))) {
            Portal portal = look(stub, "http://" + address);
            assertThat(portal.outcome()).isEqualTo(PortalOutcome.CONFIRMED);
            assertThat(portal.software()).extracting(Software::word).isEqualTo(software);
            assertThat(portal.facts()).isNotNull().satisfies(facts -> {
                assertThat(facts.datasets()).isEqualTo(datasets);
                assertThat(String.valueOf(facts.newest())).isEqualTo(String.valueOf(modified));
            });
            assertThat(stub.asked(host)).hasSizeLessThanOrEqualTo(1 + Probes.MOST);
        }
    }

    @Test
    void countsOverTheWholeCatalogueWhereThePortalDoes() throws IOException {
        assertThat(PortalAnswers.read(bytes("ckan.json")))
                .isInstanceOfSatisfying(
                        PortalAnswer.Told.class,
                        told -> assertThat(PortalText.lines(told.facts()))
                                .containsExactly(
                                        "Portal software: ckan",
                                        "Datasets: 95",
                                        "Datasets read: 3 of 95",
                                        "Newest modification: 2026-01-02 (of 3 datasets read)",
                                        "Median modification: 2025-11-20 (of 3 datasets read)",
                                        "Datasets with a licence: 80 of 95",
                                        "Licences (1): cc-by 80",
                                        "Machine-readable datasets: 2 of 3",
                                        "Formats (3): PDF 2; CSV 1; XLSX 1",
                                        "Datasets with a publisher: 90 of 95",
                                        "Publishers (2): Parks and Trees 60; Finance 30"));
    }

    @ParameterizedTest
    @CsvSource({
        "data.gone.example, " + SOCRATA + ", domain, WRONG_SCOPE",
        "hub.gone.example, " + HUB + ", everybody, WRONG_SCOPE",
        "ckan.gone.example, " + CKAN + ", empty, EMPTY",
        "ckan.gone.example, " + CKAN + ", refused, NEEDS_TOKEN",
    })
    void tellsWhatIsNotThePortalsOwn(String host, String path, String answer, PortalOutcome outcome)
            throws IOException {
        Reply page = new Reply(200, PAGE.type(), PAGE.body(), Map.of("X-Socrata-RequestId", "abc"));
        try (PortalStub stub = new PortalStub()
                .on(host, "/", path.equals(SOCRATA) ? page : PAGE)
                .on(host, path, recorded(answer + ".json"))) {
            assertThat(look(stub, "http://" + host + "/").outcome()).isEqualTo(outcome);
        }
    }

    @Test
    void aPageForEveryAddressIsNoPortal() throws IOException {
        PortalStub stub = new PortalStub();
        try (stub) {
            for (String path : List.of("/", CKAN, HUB, OPENDATASOFT, "/data.json"))
                stub.on("ckan.all.example", path, PAGE);
            Portal portal = look(stub, "http://ckan.all.example/");
            assertThat(portal.outcome()).isEqualTo(PortalOutcome.WRONG_SHAPE);
            assertThat(portal.confirmed()).isFalse();
        }
    }

    @Test
    void believesAPageThatMarksItselfAsACatalogueWhereNoApiAnswers() throws IOException {
        Reply page = Reply.html(PAGE.body().replace("</head>", """
                <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "DataCatalog",
                "dataset": [{"@type": "Dataset", "license": "CC0", "dateModified": "2026-02-03",
                "distribution": {"encodingFormat": "text/csv", "contentUrl": "http://a.example/f.csv"}}]}]}</script>
                </head>"""));
        try (PortalStub stub = new PortalStub().on("www.marked.example", "/data", page)) {
            Portal portal = look(stub, "http://www.marked.example/data");
            assertThat(portal.outcome()).isEqualTo(PortalOutcome.CONFIRMED);
            assertThat(portal.software()).isEqualTo(Software.SCHEMA_ORG);
            assertThat(portal.facts()).isNotNull().satisfies(facts -> {
                assertThat(facts.datasets()).isNull();
                assertThat(facts.licences().part()).isEqualTo(1);
                assertThat(facts.newest()).isEqualTo("2026-02-03");
            });
        }
    }

    @Test
    void readsACatalogueThatIsLongerThanAPage() throws IOException {
        String dataset = "{\"title\":\"Trees\",\"identifier\":\"%d\",\"modified\":\"2026-02-03\",\"description\":\""
                + "x".repeat(1000) + "\"}";
        StringBuilder catalogue =
                new StringBuilder("{\"conformsTo\":\"https://project-open-data.cio.gov/v1.1/schema\",\"dataset\":[");
        for (int i = 0; i < 6000; i++) catalogue.append(i == 0 ? "" : ",").append(dataset.formatted(i));
        Reply reply = Reply.json(catalogue.append("]}").toString());
        try (PortalStub stub = new PortalStub()
                .on("dkan.long.example", "/data.json", reply)
                .on("www.long.example", "/data.json", reply)) {
            Portal portal = look(stub, "http://dkan.long.example/");
            assertThat(portal.outcome()).isEqualTo(PortalOutcome.CONFIRMED);
            assertThat(portal.software()).isEqualTo(Software.DKAN);
            assertThat(portal.facts())
                    .isNotNull()
                    .extracting(PortalFacts::datasets)
                    .isEqualTo(6000L);
            Portal given = look(stub, "http://www.long.example/data.json");
            assertThat(given.confirmed()).isTrue();
            assertThat(given.software()).isEqualTo(Software.DCAT_US);
        }
    }

    @Test
    void aShellWhoseApiIsSilentIsAShell() throws IOException {
        try (PortalStub stub = new PortalStub().on("maps.shell.example", "/", SHELL)) {
            Portal portal = look(stub, "http://maps.shell.example/");
            assertThat(portal.software()).isEqualTo(Software.ARCGIS_HUB);
            assertThat(portal.outcome()).isEqualTo(PortalOutcome.SHELL);
        }
    }

    @Test
    void asksOneHostNoMoreThanFourTimesHoweverManyOfItsPagesAreGiven() throws IOException {
        String host = "data.plain.example";
        try (PortalStub stub = new PortalStub()
                        .on(host, "/", PAGE)
                        .on(host, "/about", PAGE)
                        .on(host, "/dataset", PAGE);
                ScratchSnapshots scratch = new ScratchSnapshots();
                Fetcher fetcher = fetcher(stub, scratch)) {
            PortalLook look = new PortalLook(fetcher, scratch, PortalReading.ANSWERS);
            for (String page : List.of("/", "/about", "/dataset")) {
                assertThat(look.look("http://" + host + page).outcome()).isEqualTo(PortalOutcome.UNKNOWN);
            }
            assertThat(stub.asked(host))
                    .filteredOn(path -> path.startsWith("/api") || path.equals("/data.json"))
                    .hasSize(Probes.MOST);
        }
    }

    @Test
    void aHostThatCannotBeAskedIsNoAnswer() throws IOException {
        try (PortalStub stub = new PortalStub()
                .on(
                        "ckan.robots.example",
                        "/robots.txt",
                        new Reply(200, "text/plain", "User-agent: *\nDisallow: /", Map.of()))) {
            Portal portal = look(stub, "http://ckan.robots.example/");
            assertThat(portal.outcome()).isEqualTo(PortalOutcome.COULD_NOT_LOOK);
            assertThat(stub.asked("ckan.robots.example")).isEmpty();
        }
    }

    @Test
    void recognisesEveryRecordedAnswerBehindItsApi() throws IOException {
        Path folder = Path.of(System.getenv().getOrDefault("PRECHECK_SHARED", "../../shared"))
                .resolve("suites/portals/responses");
        assumeThat(folder).as("recorded answers, named by PRECHECK_SHARED").isDirectory();
        Map<String, List<String>> portals = Map.of(
                "ckan", List.of(CKAN, "ckan_package_search.json"),
                "socrata", List.of(SOCRATA, "socrata_catalog.json"),
                "arcgishub", List.of(HUB, "arcgis_items.json"),
                "opendatasoft", List.of(OPENDATASOFT, "opendatasoft_catalog.json"));
        for (Map.Entry<String, List<String>> portal : portals.entrySet()) {
            String host = "data." + portal.getKey() + ".example";
            Reply page = marked(portal.getKey());
            Reply answer =
                    Reply.json(Files.readString(folder.resolve(portal.getValue().get(1))));
            try (PortalStub stub = new PortalStub()
                    .on(host, "/", page)
                    .on(host, portal.getValue().get(0), answer)) {
                Portal seen = look(stub, "http://" + host);
                assertThat(seen.software()).extracting(Software::word).isEqualTo(portal.getKey());
                assertThat(seen.confirmed()).isTrue();
            }
        }
    }

    /** What two vendors' pages carry; the others' show nothing, so that their APIs are found blindly or by address. */
    private static Reply marked(String software) {
        return switch (software) {
            case "socrata" -> new Reply(200, PAGE.type(), PAGE.body(), Map.of("X-Socrata-RequestId", "abc"));
            case "opendatasoft" -> Reply.html(PAGE.body().replace("<body>", "<body ng-app=\"ods.core\">"));
            default -> PAGE;
        };
    }

    private static Portal look(PortalStub stub, String address) throws IOException {
        try (ScratchSnapshots scratch = new ScratchSnapshots();
                Fetcher fetcher = fetcher(stub, scratch)) {
            return new PortalLook(fetcher, scratch, Extractors.PORTALS).look(address);
        }
    }

    private static Fetcher fetcher(PortalStub stub, ScratchSnapshots scratch) {
        return new Fetcher(settings(stub), scratch, Clock.systemUTC());
    }

    static FetchSettings settings(PortalStub stub) {
        FetchSettings defaults = FetchSettings.DEFAULTS;
        return new FetchSettings(
                "test@example.org",
                true,
                List.of(80, 443),
                stub.connectTo(),
                null,
                Duration.ZERO,
                1,
                defaults.connectTimeout(),
                defaults.firstByteTimeout(),
                defaults.pageTimeout(),
                defaults.documentTimeout(),
                defaults.dnsTimeout(),
                defaults.maxPageBytes(),
                defaults.maxDocumentBytes(),
                defaults.maxRedirects(),
                defaults.workers(),
                defaults.pagesPerCity(),
                defaults.pagesPerHost(),
                defaults.bytesPerCity(),
                defaults.timePerCity(),
                defaults.depth(),
                defaults.canaries(),
                defaults.maxCatalogueBytes(),
                defaults.catalogueTimeout(),
                defaults.linksPerPage(),
                null);
    }

    private static Reply recorded(String name) {
        return Reply.json(new String(bytes(name), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = PortalLookTest.class.getResourceAsStream("/portal/" + name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
