package org.precheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AccessibilityTest {
    private static final List<String> INKS =
            List.of("ink", "soft", "link", "yes", "part", "stale", "conf", "no", "cant", "fault");

    static List<Document> pages() {
        return Pages.sample().stream().map(p -> Jsoup.parse(p)).toList();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void isWellFormed(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).isEmpty();
    }

    static List<String> sources() {
        return Pages.sample();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasOneTitleAndHeadingsInOrder(Document page) {
        assertThat(page.select("h1")).hasSize(1);
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            assertThat(heading.text()).isNotBlank();
            before = level;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasLandmarksALanguageAndAWayToSkip(Document page) {
        assertThat(page.select("html[lang=en]")).hasSize(1);
        assertThat(page.select("body > main#main")).hasSize(1);
        assertThat(page.select("body > header")).hasSize(1);
        assertThat(page.selectFirst("body > a.skip")).isNotNull();
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("nav:not([aria-label])")).isEmpty();
        for (Element part : page.select("section, article.criterion")) {
            assertThat(page.getElementById(part.attr("aria-labelledby"))).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesEveryPlaceOnceAndLeadsNowhereElse(Document page) {
        Set<String> ids = new HashSet<>();
        for (Element place : page.select("[id]"))
            assertThat(ids.add(place.id())).as(place.id()).isTrue();
        for (Element link : page.select("a[href^=#]"))
            assertThat(ids).contains(link.attr("href").substring(1));
        assertThat(page.select("a")).allSatisfy(a -> assertThat(a.text()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tellsPicturesAndTablesInWords(Document page) {
        for (Element picture : page.select("svg:not([aria-hidden=true])")) {
            assertThat(picture.attr("role")).isEqualTo("img");
            assertThat(picture.attr("aria-label")).isNotBlank();
        }
        for (Element table : page.select("table")) {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("thead th")).allMatch(h -> h.attr("scope").equals("col"));
            assertThat(table.select("tbody tr"))
                    .allMatch(r -> r.select("> th[scope=row]").size() == 1);
        }
    }

    @Test
    void showsEveryVerdictByWordsBesideItsColour() {
        Document page = Jsoup.parse(CityPage.of(SampleNight.southBend(), Set.of()));
        for (Element badge : page.select(".v")) assertThat(badge.text()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "print"})
    void hasContrastOfAtLeastAA(String theme) {
        Map<String, String> colours = colours(theme);
        for (String ink : INKS) {
            assertThat(contrast(colours, ink, "paper")).as(ink + " on paper").isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(colours, ink, "wash")).as(ink + " on wash").isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(colours, "ink", "mark")).isGreaterThanOrEqualTo(7);
        for (String fill : INKS.subList(3, INKS.size())) {
            assertThat(contrast(colours, "on", fill)).as("sign on " + fill).isGreaterThanOrEqualTo(4.5);
        }
        if (!theme.equals("print"))
            assertThat(contrast(colours, "focus", "wash")).isGreaterThanOrEqualTo(3);
    }

    /** The custom properties that hold in a theme: the later blocks override the first. */
    private static Map<String, String> colours(String theme) {
        String css = SampleNight.resource("report.css");
        String query = switch (theme) {
            case "dark" -> "@media (prefers-color-scheme: dark)";
            case "print" -> "@media print";
            default -> "";
        };
        Map<String, String> colours = new HashMap<>();
        collect(css.substring(0, css.indexOf('}')), colours);
        if (!query.isEmpty()) {
            String rest = css.substring(css.indexOf(query));
            collect(rest.substring(0, rest.indexOf('}')), colours);
        }
        return colours;
    }

    private static void collect(String block, Map<String, String> colours) {
        Matcher property = Pattern.compile("--([a-z]+): #([0-9a-f]{3,6})").matcher(block);
        while (property.find()) {
            String hex = property.group(2);
            colours.put(property.group(1), hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex);
        }
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrast(Map<String, String> colours, String one, String other) {
        double a = luminance(colours.getOrDefault(one, ""));
        double b = luminance(colours.getOrDefault(other, ""));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
