package org.precheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precheck.model.Coverage;
import org.precheck.model.Passage;
import org.precheck.model.PassageKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts hostile text into every field that holds text, and looks for anything active in every page. */
final class HostileReportTest {
    /** Fields with a closed set of values, days or instants: no text from outside fits into them. */
    private static final Set<String> TYPED = Set.of(
            "caused_by",
            "kind",
            "verdict",
            "before",
            "after",
            "outcome",
            "state",
            "role",
            "evidence",
            "at",
            "night",
            "as_of",
            "date",
            "since",
            "first_failure",
            "last_success",
            "truncated",
            "status");

    private static final Set<String> ELEMENTS = Set.of(
            "#root",
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "a",
            "b",
            "bdi",
            "code",
            "mark",
            "small",
            "span",
            "time",
            "article",
            "blockquote",
            "caption",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "header",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "ul",
            "svg",
            "g",
            "rect",
            "path");

    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "http-equiv",
            "content",
            "name",
            "class",
            "id",
            "dir",
            "role",
            "scope",
            "datetime",
            "title",
            "tabindex",
            "aria-label",
            "aria-labelledby",
            "aria-hidden",
            "viewBox",
            "viewbox",
            "width",
            "height",
            "x",
            "y",
            "rx",
            "d",
            "transform",
            "preserveAspectRatio",
            "preserveaspectratio",
            "href",
            "rel");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "https://good.example@evil.example/",
                "https://example.org/\" onclick=\"alert(1)",
                "</style><script>alert(1)</script>",
                "</title><svg onload=alert(1)>",
                "--><script>alert(1)</script>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "\u202Egnp.exe",
                "\uD800lone \u0000nul \u001B[31m",
                "../../etc/passwd",
                "<!--<plaintext>"
            })
    void staysText(String text) {
        check(text);
    }

    @Test
    @Tag("long") // some hundred megabytes of pages
    void staysTextWhateverTheSuiteTries() throws IOException {
        String shared =
                System.getProperty("PRECHECK_SHARED", System.getenv().getOrDefault("PRECHECK_SHARED", "../../shared"));
        Path suite = Path.of(shared).resolve("suites/xss/payloads.json");
        assumeTrue(Files.isRegularFile(suite), "no suite at " + suite);
        JsonNode cases = JsonMapper.shared().readTree(Files.readString(suite));
        assertThat(cases.size()).isGreaterThan(50);
        for (JsonNode one : cases) {
            String payload = one.get("payload").asString();
            if (!payload.isBlank()) check(payload);
            check("https://example.org/" + payload);
        }
    }

    @Test
    void shortensTitlesAndAddressesThatNoPageHasRoomFor() {
        String endless = "x".repeat(5000);
        CityReport city = ReportJson.city(with(SampleNight.resource("south-bend-in.json"), endless));
        NightReport night = ReportJson.night(with(SampleNight.resource("night.json"), endless));
        for (String html : Pages.of(night, city, holding(endless)).subList(1, 3)) {
            List<Element> labels = Jsoup.parse(html).select("h1 bdi, figcaption bdi, .aside b bdi, .addr");
            assertThat(labels)
                    .isNotEmpty()
                    .allSatisfy(label -> assertThat(label.text()).hasSizeLessThan(310));
        }
    }

    private static void check(String text) {
        CityReport city = ReportJson.city(with(SampleNight.resource("south-bend-in.json"), text));
        NightReport night = ReportJson.night(with(SampleNight.resource("night.json"), text));
        Set<String> targets = new HashSet<>();
        // every stored copy is the same page here: one is enough
        for (String html : Pages.of(night, city, holding(text)).subList(0, 3)) {
            Document page = Jsoup.parse(html);
            StringBuilder shown = new StringBuilder();
            Escape.append(text, shown);
            assertThat(html).as("the text itself is shown").contains(shown);
            List<String> active = new ArrayList<>();
            for (Element element : page.getAllElements()) {
                if (!ELEMENTS.contains(element.tagName())) active.add(element.tagName());
                for (Attribute attribute : element.attributes()) {
                    if (!ATTRIBUTES.contains(attribute.getKey())) active.add(attribute.getKey());
                }
            }
            assertThat(active).isEmpty();
            for (Element link : page.select("[href]")) {
                if (targets.add(link.attr("href") + link.attr("rel"))) harmless(link, link.attr("href"));
            }
            assertThat(page.select("style")).hasSize(1);
            assertThat(html).doesNotContain("\u0000", "\u001B", "\u202E");
        }
        assertThat(ReportJson.city(ReportJson.write(city))).isEqualTo(city);
    }

    private static void harmless(Element link, String target) {
        assertThat(target)
                .matches(
                        "#[A-Za-z0-9-]+|(\\.\\./\\.\\./)?[A-Za-z0-9/._-]+\\.html(#[a-z0-9-]+)?|https?://[^@\"'<>\\s]+");
        if (target.contains("://")) assertThat(link.attr("rel")).isEqualTo("noopener noreferrer nofollow");
    }

    /** The JSON with the text in every field that holds text. */
    private static String with(String json, String text) {
        return JsonMapper.shared()
                .writeValueAsString(replaced(JsonMapper.shared().readTree(json), "", text));
    }

    private static JsonNode replaced(JsonNode node, String name, String text) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : new ArrayList<>(object.properties())) {
                object.set(field.getKey(), replaced(field.getValue(), field.getKey(), text));
            }
            if (object.has("quote")) {
                object.put("start", 0);
                object.put("end", text.codePointCount(0, text.length()));
            }
            return object;
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) array.set(i, replaced(array.get(i), name, text));
            return array;
        }
        return node.isString() && !TYPED.contains(name) ? JsonNodeFactory.instance.stringNode(text) : node;
    }

    private static NightSource holding(String text) {
        return new NightSource() {
            @Override
            public NightReport night() {
                return new SampleNight().night();
            }

            @Override
            public Optional<CityReport> city(String city) {
                return Optional.empty();
            }

            @Override
            public Optional<org.precheck.model.Document> document(String sha256) {
                return Optional.of(held(text));
            }
        };
    }

    private static org.precheck.model.Document held(String text) {
        Passage passage =
                new Passage(PassageKind.PARAGRAPH, 0, text.length(), 1, List.of(text), true, false, List.of());
        return new org.precheck.model.Document(
                text, "text/html", text, text, text, List.of(passage), List.of(), Coverage.ONE_PAGE);
    }
}
