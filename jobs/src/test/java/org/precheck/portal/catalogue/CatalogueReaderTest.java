package org.precheck.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.precheck.portal.PortalFacts.Count;
import org.precheck.portal.catalogue.CatalogueReading.Read;
import org.precheck.portal.catalogue.CatalogueReading.Unreadable;

class CatalogueReaderTest {
    private static final String WHOLE = """
            {"conformsTo":"https://project-open-data.cio.gov/v1.1/schema","title":"Open data of Plainsboro","dataset":[
              {"title":"Budget","description":"Adopted amounts.","keyword":["budget"],"modified":"2026-03-01",
               "publisher":{"name":"Finance"},"contactPoint":{"fn":"Desk","hasEmail":"mailto:desk@plainsboro.gov"},
               "identifier":"b1","accessLevel":"public","license":"https://creativecommons.org/licenses/by/4.0/",
               "spatial":null,"distribution":[{"downloadURL":"https://data.plainsboro.gov/b1.csv","mediaType":"text/csv"}]},
              {"title":2025,"description":"Counts.","keyword":["traffic"],"modified":"2024-01-10T04:00:00Z",
               "publisher":{"name":"Streets"},"contactPoint":{"fn":"Desk","hasEmail":"desk@plainsboro.gov"},
               "identifier":"t1","accessLevel":"public","distribution":[{"accessURL":"https://plainsboro.gov/report.pdf",
               "format":"PDF"}]},
              {"title":"Permits","modified":"2026-11-30","publisher":{"name":"Streets"}}]}
            """;

    private static CatalogueReading read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    private static CatalogueReading read(String text, Charset charset) {
        try {
            return new CatalogueReader().read(new ByteArrayInputStream(text.getBytes(charset)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static CatalogueFacts facts(String text) {
        CatalogueReading reading = read(text);
        assertThat(reading).isInstanceOf(Read.class);
        return ((Read) reading).facts();
    }

    @Test
    void addsUpWhatTheDatasetsTell() {
        CatalogueFacts facts = facts(WHOLE);
        assertThat(facts.standard()).isEqualTo(Standard.DCAT_US_1_1);
        assertThat(facts.portal().datasets()).isEqualTo(3);
        assertThat(facts.portal().newest()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(facts.portal().median()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(facts.portal().licences().part()).isEqualTo(1);
        assertThat(facts.portal().licences().names()).containsExactly(new Count("CC-BY-4.0", 1));
        assertThat(facts.open()).isEqualTo(1);
        assertThat(facts.portal().formats().part()).as("machine-readable").isEqualTo(1);
        assertThat(facts.portal().publishers().names())
                .containsExactly(new Count("Streets", 2), new Count("Finance", 1));
        assertThat(facts.years()).containsExactly(entry(2024, 1), entry(2026, 2));
        assertThat(facts.portal().downloads()).containsExactly("https://data.plainsboro.gov/b1.csv");
    }

    @Test
    void namesEachFaultWithItsPlace() {
        Validation validation = facts(WHOLE).validation();
        assertThat(validation.checked()).isEqualTo(3);
        assertThat(validation.valid()).isEqualTo(1);
        assertThat(validation.faults())
                .extracting(Validation.Fault::sentence, fault -> fault.places().getFirst())
                .contains(
                        tuple("title is a number but must be text", new Validation.Place(1L, "t1", "/title")),
                        tuple(
                                "contactPoint.hasEmail is not written as a mail address with mailto: before it",
                                new Validation.Place(1L, "t1", "/contactPoint/hasEmail")),
                        tuple("description is missing", new Validation.Place(2L, "", "/description")));
    }

    @Test
    void countsFaultsOfManyKindsInBoundedMemory() {
        Faults faults = new Faults();
        for (int i = 0; i < 10_000; i++) {
            faults.add(new Faults.Kind(true, "x" + i, "/x" + i), new Validation.Place(0L, "", "/x"));
        }
        assertThat(faults.faults()).hasSize(300);
        assertThat(faults.others()).isEqualTo(9_700);
    }

    @Test
    void readsABareListAsTheFirstVersionOfTheStandard() {
        CatalogueFacts facts = facts("""
                [{"title":"Parks","description":"All parks.","keyword":"parks, trees","modified":"2013-05-02",
                  "publisher":"City of Plainsboro","person":"A","mbox":"a@plainsboro.gov","identifier":"1",
                  "accessLevel":"public","accessURL":"https://plainsboro.gov/parks.csv","format":"csv"}]""");
        assertThat(facts.standard()).isEqualTo(Standard.DCAT_US_1_0);
        assertThat(facts.portal().formats().part()).isEqualTo(1);
        assertThat(facts.portal().publishers().names()).containsExactly(new Count("City of Plainsboro", 1));
    }

    @Test
    void readsTheThirdVersionOfTheStandard() {
        CatalogueFacts facts = facts("""
                {"@type":"Catalog","conformsTo":{"@type":"Standard","title":"DCAT-US 3.0"},"dataset":[
                  {"@type":"Dataset","title":"Trees","description":"Each tree.","identifier":"t",
                   "publisher":{"name":"Parks"},"contactPoint":[{"fn":"Desk","hasEmail":"mailto:d@x.gov"}],
                   "theme":[{"prefLabel":"Nature"}]},
                  {"@type":"Dataset","title":"Roads","description":"Each road.","publisher":{"name":"Streets"}}]}""");
        assertThat(facts.standard()).isEqualTo(Standard.DCAT_US_3_0);
        assertThat(facts.validation().valid()).isEqualTo(1);
        assertThat(facts.validation().faults())
                .extracting(Validation.Fault::sentence)
                .containsExactlyInAnyOrder("contactPoint is missing", "identifier is missing");
    }

    @Test
    void joinsDatasetsWithDistributionsAndPublishersElsewhereInTheGraph() {
        CatalogueFacts facts = facts("""
                {"@context":{"dcat":"http://www.w3.org/ns/dcat#"},"@graph":[
                  {"@id":"https://x/d/1","@type":"dcat:Dataset","dct:title":{"@language":"fr","@value":"Arbres"},
                   "dct:description":"Un par ligne.","dct:publisher":{"@id":"https://x/o/1"},
                   "dcat:distribution":[{"@id":"https://x/f/1"},{"@id":"https://x/f/2"}]},
                  {"@id":"https://x/d/2","@type":"dcat:Dataset","dct:title":"Rues","dct:description":"Toutes.",
                   "dcat:distribution":{"@id":"https://x/f/3"}},
                  {"@id":"https://x/o/1","@type":"foaf:Organization","foaf:name":"Ville de Plaine"},
                  {"@id":"https://x/f/1","@type":"dcat:Distribution","dcat:accessURL":{"@id":"https://x/f/1.pdf"},
                   "dcat:mediaType":"application/pdf"},
                  {"@id":"https://x/f/2","@type":"dcat:Distribution","dcat:accessURL":{"@id":"https://x/f/2.csv"},
                   "dct:format":"CSV","dct:license":{"@id":"http://publications.europa.eu/resource/authority/licence/CC0"}},
                  {"@id":"https://x/f/3","@type":"dcat:Distribution","dct:format":"PDF"}]}""");
        assertThat(facts.standard()).isEqualTo(Standard.DCAT_AP);
        assertThat(facts.portal().formats().part()).isEqualTo(1);
        assertThat(facts.portal().licences().part()).isEqualTo(1);
        assertThat(facts.portal().publishers().names()).containsExactly(new Count("Ville de Plaine", 1));
        assertThat(facts.validation().faults())
                .filteredOn(Validation.Fault::required)
                .extracting(Validation.Fault::sentence, fault -> fault.places().getFirst())
                .containsExactly(tuple(
                        "distribution.accessURL is missing",
                        new Validation.Place(null, "https://x/f/3", "/distribution/accessURL")));
    }

    @Test
    void readsExpandedLinkedData() {
        CatalogueFacts facts = facts("""
                [{"@id":"https://x/d/1","@type":["http://www.w3.org/ns/dcat#Dataset"],
                  "http://purl.org/dc/terms/title":[{"@value":"Trees"}],
                  "http://purl.org/dc/terms/description":[{"@value":"Each tree."}],
                  "http://purl.org/dc/terms/modified":[{"@type":"xsd:date","@value":"2026-02-03"}]}]""");
        assertThat(facts.standard()).isEqualTo(Standard.DCAT_AP);
        assertThat(facts.portal().newest()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(facts.validation().valid()).isEqualTo(1);
    }

    @Test
    void saysNotHowManyThereAreWhereOnlyAPageWasRead() {
        CatalogueFacts facts = facts("""
                {"@graph":[{"@id":"https://x/1","@type":"Dataset","title":"A"},
                  {"@type":"hydra:PartialCollectionView","hydra:next":"https://x/catalog?page=2"}]}""");
        assertThat(facts.portal().datasets()).isNull();
        assertThat(facts.next()).isEqualTo("https://x/catalog?page=2");
    }

    @Test
    void keepsWhatStoodBeforeTheFileBrokeOff() {
        Read read = (Read) read(WHOLE.substring(0, WHOLE.indexOf("Permits")));
        assertThat(read.broken()).startsWith("It breaks off in line ");
        assertThat(read.facts().portal().sample()).isEqualTo(2);
        assertThat(read.facts().portal().datasets()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ~~                                                  | EMPTY
                    ~   ~                                               | EMPTY
                    ~<!DOCTYPE html><title>Not found</title>~           | WEB_PAGE
                    ~Not found~                                         | NOT_JSON
                    ~{"dataset":[ "foo": ]}~                            | NOT_JSON
                    ~{"dataset":[{"title":"A~                           | BROKEN_OFF
                    ~{"success":true,"result":{"count":3}}~             | NO_CATALOGUE
                    ~[1,2,3]~                                           | NO_CATALOGUE
                    ~{"type":"FeatureCollection","features":[]}~        | NO_CATALOGUE""")
    void namesWhyAFileIsNoCatalogue(String text, CatalogueReading.Trouble trouble) {
        assertThat(read(text))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> assertThat(unreadable.trouble()).isEqualTo(trouble));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void readsEveryEncodingThatJsonMayHave(String charset) {
        String mark = charset.equals("UTF-16") ? "" : "\uFEFF"; // Java writes that one's mark itself
        assertThat(read(mark + WHOLE, Charset.forName(charset))).isInstanceOf(Read.class);
    }

    @Test
    void readsOnWhereOneTextIsMuchTooLongOrOneDatasetMuchTooLarge() {
        String polygon = "[1.5,2.5],".repeat(60_000) + "[1,2]";
        CatalogueFacts facts = facts("{\"dataset\":[{\"title\":\"A\",\"description\":\"" + "x".repeat(1_000_000)
                + "\",\"spatial\":[" + polygon + "],\"modified\":\"2026-01-01\"},{\"title\":\"B\"}]}");
        assertThat(facts.portal().sample()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01,2026-03-01",
        "2026-03-01T10:30:00Z,2026-03-01",
        "20260301,2026-03-01",
        "2026-03,2026-03-01",
        "2026,2026-01-01",
        "1773480413000,2026-03-14",
        "3/1/2026,2026-03-01",
        "R/2026-03-01/P1D,2026-03-01",
        "R/P1D,",
        "2026-13-01,",
        "soon,"
    })
    void readsDatesAsCataloguesWriteThem(String text, LocalDate day) {
        assertThat(Moments.day(text)).isEqualTo(day);
    }

    @Test
    void explainsEachPointAndSaysWhatWasNotChecked() {
        MetadataQuality quality = facts(WHOLE).quality();
        assertThat(quality.most()).isEqualTo(405);
        assertThat(quality.dimensions())
                .extracting(MetadataQuality.Dimension::most)
                .containsExactly(100, 100, 110, 75, 20);
        assertThat(quality.unchecked()).isEqualTo(80);
        MetadataQuality.Measure keywords =
                quality.dimensions().getFirst().measures().getFirst();
        assertThat(keywords).isEqualTo(new MetadataQuality.Measure("keywords", 30, true, 2, 3));
        assertThat(keywords.points()).isEqualTo(20);
    }
}
