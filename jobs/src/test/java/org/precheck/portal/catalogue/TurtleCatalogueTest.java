package org.precheck.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precheck.extract.Source;
import org.precheck.portal.PortalFacts.Count;
import org.precheck.portal.catalogue.CatalogueReading.Read;
import org.precheck.portal.catalogue.CatalogueReading.Trouble;
import org.precheck.portal.catalogue.CatalogueReading.Unreadable;

/** Catalogues in Turtle, as CKAN and udata publish them, are read like those in JSON-LD. */
class TurtleCatalogueTest {
    static final String CATALOGUE = """
            # made by hand
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>

            <https://data.plaine.fr> a dcat:Catalog ;
                dct:title "Données de Plaine"@fr ;
                dct:description "Tout; ce. [que] nous # tenons." ;
                dct:publisher <https://data.plaine.fr/org/1> ;
                dcat:dataset <https://data.plaine.fr/d/1>, <https://data.plaine.fr/d/2> .

            <https://data.plaine.fr/d/1> a dcat:Dataset ;
                dct:title "Arbres \\"remarquables\\""@fr , "Trees"@en ;
                dct:description \"\"\"Un arbre
            par ligne, "relevé" chaque année.\"\"\"@fr ;
                dct:modified "2026-03-01T10:00:00"^^<http://www.w3.org/2001/XMLSchema#dateTime> ;
                dct:publisher <https://data.plaine.fr/org/1> ;
                dcat:keyword "arbres", 'nature' ;
                dct:temporal [ a dct:PeriodOfTime ; dcat:startDate "2020-01-01" ] ;
                dcat:landingPage <https://data.plaine.fr/arbres> ;
                dcat:distribution <https://data.plaine.fr/d/1/csv> ,
                    [ a dcat:Distribution ; dcat:accessURL <https://data.plaine.fr/arbres.pdf> ; dct:format "PDF" ] .

            <https://data.plaine.fr/d/2> a dcat:Dataset ;
                dct:title "Inventaire des données" ;
                dct:description "Une ligne par jeu." ;
                dct:modified "2024-05-06" ;
                dcat:distribution [ a dcat:Distribution ;
                    dcat:accessURL <https://data.plaine.fr/inventaire.csv> ; dct:format "CSV" ; dcat:byteSize 120.5 ] .

            <https://data.plaine.fr/d/1/csv> a dcat:Distribution ;
                dcat:downloadURL <https://data.plaine.fr/arbres.csv> ;
                dcat:accessURL <https://data.plaine.fr/arbres.csv> ;
                dct:format "CSV" ;
                dct:license <https://www.etalab.gouv.fr/licence-ouverte-open-licence> .

            <https://data.plaine.fr/org/1> a foaf:Organization ; foaf:name "Ville de Plaine" .
            """;

    private static CatalogueReading read(String text) throws IOException {
        return new CatalogueReader().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void addsUpWhatTheDatasetsTell() throws IOException {
        Read read = (Read) read(CATALOGUE);
        assertThat(read.broken()).isNull();
        CatalogueFacts facts = read.facts();
        assertThat(facts.standard()).isEqualTo(Standard.DCAT_AP);
        assertThat(facts.title()).isEqualTo("Données de Plaine");
        assertThat(facts.portal().datasets()).isEqualTo(2);
        assertThat(facts.portal().newest()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(facts.portal().formats().part()).as("machine-readable").isEqualTo(2);
        assertThat(facts.portal().formats().names()).containsExactly(new Count("CSV", 2), new Count("PDF", 1));
        assertThat(facts.portal().licences().part()).isEqualTo(1);
        assertThat(facts.portal().publishers().names()).containsExactly(new Count("Ville de Plaine", 1));
        assertThat(facts.validation().valid()).isEqualTo(2);
        assertThat(facts.inventories())
                .extracting(InventoryEntry::address)
                .containsExactly("https://data.plaine.fr/inventaire.csv");
    }

    @Test
    void becomesADocumentThatCanBeQuoted() throws IOException {
        Source source = Source.of(CATALOGUE.getBytes(StandardCharsets.UTF_8), "text/turtle", null);
        var answer = Objects.requireNonNull(new CatalogueAnswers().read(source));
        assertThat(answer.mediaType()).isEqualTo("text/turtle");
        assertThat(answer.lines()).contains("Portal software: dcat-ap", "Datasets: 2");
    }

    @Test
    void keepsWhatStoodBeforeTheFileBrokeOff() throws IOException {
        Read read = (Read) read(CATALOGUE.substring(0, CATALOGUE.indexOf("Une ligne")));
        assertThat(read.broken()).startsWith("It breaks off in line ");
        assertThat(read.facts().portal().sample()).isEqualTo(1);
        assertThat(read.facts().portal().datasets()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@prefix a: <b> . > > >", "@prefix a: <b> . a:b a:c ) .", "<http://a> \"b\" <c> ."})
    void namesWhatIsNoTurtle(String text) throws IOException {
        assertThat(read(text))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> assertThat(unreadable.trouble()).isEqualTo(Trouble.NOT_TURTLE));
    }

    @Test
    void nestingWithoutEndIsAFaultAndNoStackOverflow() throws IOException {
        String deep = "@prefix a: <b> . a:b a:c " + "[ a:d ".repeat(100_000);
        assertThat(read(deep)).isInstanceOf(Unreadable.class);
    }

    @Test
    void readsOnPastADatasetThatHasFarTooMuch() throws IOException {
        String keyword = ", \"" + "x".repeat(19_000) + "\"";
        Read read = (Read) read("@prefix dcat: <http://www.w3.org/ns/dcat#> . <a:1> a dcat:Dataset ; dcat:keyword \"b\""
                + keyword.repeat(200) + " . <a:2> a dcat:Dataset .");
        assertThat(read.facts().portal().sample()).isEqualTo(2);
    }
}
