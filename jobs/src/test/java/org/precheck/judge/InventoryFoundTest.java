package org.precheck.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.precheck.criteria.Card;
import org.precheck.criteria.Evidence;
import org.precheck.criteria.Judge;
import org.precheck.extract.Extraction;
import org.precheck.extract.Extraction.PageLink;
import org.precheck.extract.Extractor;
import org.precheck.extract.Source;
import org.precheck.fetch.LinkScore;
import org.precheck.model.Citation;
import org.precheck.model.City;
import org.precheck.model.Document;
import org.precheck.model.Verdict;
import org.precheck.readers.Registry;
import org.precheck.settings.Cards;
import org.precheck.settings.ExtractSettings;

/** From a portal's catalogue to the one dataset in it that is the inventory of what the city holds. */
class InventoryFoundTest {
    private static final City CITY = new City(
            "fairhaven-falls-oh", "Fairhaven Falls", "OH", "US", null, List.of(), List.of("data.fairhavenfalls.gov"));
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final Extractor EXTRACTOR = Extractors.of(ExtractSettings.DEFAULTS);

    @AfterAll
    static void close() {
        EXTRACTOR.close();
    }

    private static Card card(String edition, String id) {
        return Cards.load(Path.of("..", "config", "criteria"), edition, Registry.standard()).stream()
                .filter(card -> card.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String dataset(String title, String address, String mediaType) {
        return """
            {"title":"%s","description":"Kept by the city.","keyword":["city"],"modified":"2026-06-01",
             "publisher":{"name":"Innovation"},"contactPoint":{"fn":"Desk","hasEmail":"mailto:d@fairhavenfalls.gov"},
             "identifier":"%s","accessLevel":"public","distribution":[
              {"accessURL":"https://data.fairhavenfalls.gov/about","format":"HTML"},
              {"downloadURL":"%s","mediaType":"%s"}]}""".formatted(title, address, address, mediaType);
    }

    private static Extraction catalogue(String... datasets) {
        String text = "{\"conformsTo\":\"https://project-open-data.cio.gov/v1.1/schema\",\"dataset\":["
                + String.join(",", datasets) + "]}";
        return EXTRACTOR.extract(Source.of(
                text.getBytes(StandardCharsets.UTF_8),
                "application/json",
                "https://data.fairhavenfalls.gov/data.json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Citywide Data Inventory",
                "Fairhaven Falls Dataset Inventory 2026",
                "Published Data Asset Inventory",
                "Inventario de datos del municipio",
                "Inventario de conjuntos de datos",
                "Inventário de Dados",
                "Inventário de bases de dados da prefeitura",
                "Inventaire des données",
                "Inventaire des jeux de données de la ville"
            })
    void proposesTheInventoryBeforeAllElse(String title) {
        Extraction read = catalogue(
                dataset("Crime reports", "https://data.fairhavenfalls.gov/crime.csv", "text/csv"),
                dataset(title, "https://data.fairhavenfalls.gov/inventory.csv", "text/csv"));
        assertThat(read.links())
                .extracting(PageLink::address)
                .containsExactly("https://data.fairhavenfalls.gov/inventory.csv");
        for (Card card : List.of(card("2017", "data-inventory"), card("2022", "DM2"))) {
            List<String> texts = new ArrayList<>(List.of(card.title(), card.question()));
            card.clauses().forEach(clause -> texts.add(clause.text()));
            LinkScore score = LinkScore.of(texts);
            PageLink link = read.links().getFirst();
            double found = score.score(link.anchor(), link.address(), link.heading());
            assertThat(found)
                    .isGreaterThan(2 * score.score("Crime reports", "https://data.fairhavenfalls.gov/crime.csv", ""))
                    .isGreaterThan(2 * score.score("About us", "https://data.fairhavenfalls.gov/about", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tree inventory data",
                "Greenhouse Gas Data Inventory",
                "Street Sign Data Inventory",
                "Guide to the data inventory",
                "Data inventory template",
                "Enterprise systems data inventory",
                "Data centers",
                "Budget"
            })
    void leavesInventoriesOfOtherThingsAndGuidesAlone(String title) {
        assertThat(catalogue(dataset(title, "https://data.fairhavenfalls.gov/x.csv", "text/csv"))
                        .links())
                .isEmpty();
    }

    private static Verdict judged(Document document, String address) {
        Evidence evidence =
                new Evidence(CITY, List.of(new Evidence.Offered(document, address, List.of())), List.of(), AS_OF);
        return new Judge().judge(card("2017", "data-inventory"), evidence).verdict();
    }

    @Test
    void theCatalogueItselfIsNoInventory() {
        Document document = Objects.requireNonNull(catalogue(
                        dataset("Data inventory", "https://data.fairhavenfalls.gov/inventory.csv", "text/csv"),
                        dataset("Crime reports", "https://data.fairhavenfalls.gov/crime.csv", "text/csv"))
                .document());
        assertThat(judged(document, "https://data.fairhavenfalls.gov/data.json"))
                .isNotIn(Verdict.SUPPORTED, Verdict.PARTIAL);
    }

    @Test
    void theRowsBehindTheLinkAreTheInventory() {
        StringBuilder rows = new StringBuilder("department,dataset,classification,update frequency,last reviewed\n");
        for (String department : List.of("Police", "Fire", "Water", "Parks", "Library", "Finance")) {
            for (int i = 1; i <= 3; i++) {
                rows.append(department)
                        .append(",Register ")
                        .append(department)
                        .append(' ')
                        .append(i);
                rows.append(i == 3 ? ",Confidential,Monthly,2026-05-12\n" : ",Public,Weekly,2026-04-02\n");
            }
        }
        rows.append("\n\"Each department confirmed its rows; the inventory covers 6 of 6 departments.\",,,,\n");
        Document document = Objects.requireNonNull(EXTRACTOR
                .extract(Source.of(
                        rows.toString().getBytes(StandardCharsets.UTF_8),
                        "text/csv",
                        "https://data.fairhavenfalls.gov/inventory.csv"))
                .document());
        assertThat(judged(document, "https://data.fairhavenfalls.gov/inventory.csv"))
                .isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource({"near-miss-en-catalogue.html", "near-miss-en-systems.html", "near-miss-en-draft.html"})
    void publishedListsSystemsAndDraftsAreToldApart(String name) throws java.io.IOException {
        Path file = Path.of("..", "fixtures", "criteria", "data-inventory", name);
        Document document =
                Objects.requireNonNull(EXTRACTOR.extract(Source.of(file)).document());
        assertThat(judged(document, "https://data.fairhavenfalls.gov/" + name))
                .isNotIn(Verdict.SUPPORTED, Verdict.PARTIAL);
    }

    @Test
    void factsOfACatalogueCanBeQuoted() {
        Document document = Objects.requireNonNull(
                catalogue(dataset("Crime reports", "https://data.fairhavenfalls.gov/crime.csv", "text/csv"))
                        .document());
        int at = document.text().indexOf("Datasets valid by DCAT-US 1.1: 1 of 1");
        assertThat(at).isNotNegative();
        Citation citation = document.cite(at, at + 12);
        assertThat(document.text().substring(citation.start(), citation.end())).isEqualTo(citation.quote());
    }
}
