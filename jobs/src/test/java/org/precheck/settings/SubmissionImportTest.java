package org.precheck.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.precheck.model.CriterionId;
import org.precheck.readers.Registry;

final class SubmissionImportTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writesCards() throws IOException {
        write("precheck.yml", "");
        for (String id : List.of("open-data-policy", "stat-program")) {
            write("criteria/2017/" + id + ".yml", """
                    id: %s
                    revision: 1
                    title: %s
                    question: Is it so?
                    source: nowhere
                    evidence: public
                    basis: our own judgement
                    people: it is a test
                    """.formatted(
                            id, id.equals("stat-program") ? "Performance management programme" : "Open data policy"));
        }
    }

    @Test
    void makesAFileForEachCity() throws IOException {
        SubmissionImport.Result result = take("""
                city,state,population,criterion,url,note
                South Bend,IN,"103,453",open-data-policy,https://sb.gov/policy,On the left
                Boston,MA,,,https://boston.gov/,
                South Bend,IN,,stat-program,https://sb.gov/stat,
                """);

        assertThat(result.rejected()).isEmpty();
        assertThat(result.added()).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("cities/south-bend-in.yml"))).isEqualTo("""
                id: south-bend-in
                name: South Bend
                state: IN
                population: 103453
                links:
                  - url: https://sb.gov/policy
                    criteria: [open-data-policy]
                    note: On the left
                  - url: https://sb.gov/stat
                    criteria: [stat-program]
                """);
        assertThat(load().submissions()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Link;City name;State/Province\nhttps://a.gov/;Ávila;MA\n",
                "Timestamp\tYour city's name\tState\tPaste the URL of your evidence\n1\tÁvila\tMA\thttps://a.gov/\n",
                "Results of the form\n\nCity,State,Web address\nÁvila,MA,https://a.gov/\n",
                "\"city\"|\"state\"|\"url\"\r\n\"Ávila\"|\"MA\"|\"https://a.gov/\"\r\n",
                "city,state,link\rÁvila,Massachusetts,https://a.gov/\r"
            })
    void readsWhatFormsExport(String text) throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            assertThat(take(CsvRows.of(text.getBytes(charset))).cities())
                    .singleElement()
                    .satisfies(each -> assertThat(each.city().name()).isEqualTo("Ávila"))
                    .satisfies(each -> assertThat(each.city().id()).isEqualTo("avila-ma"));
        }
        byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        assertThat(take(CsvRows.of(marked)).added()).isZero();
        marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        assertThat(take(CsvRows.of(marked)).present()).isEqualTo(1);
        assertThat(load().submissions().getFirst().links())
                .singleElement()
                .satisfies(link -> assertThat(link.address()).isEqualTo("https://a.gov/"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            ,IN,,,https://x ~ the city's name is missing
            Gary,IN,,, ~ the link is missing
            Gary,IN,,open-data-polcy,https://x ~ no criterion is named 'open-data-polcy'. Did you mean 'open-data-policy'?
            Gary,IN,many,,https://x ~ the population 'many' is not a number
            Gary,IN,,,https://x,note,more ~ it has more cells than the header
            Gary,IN,,,"https://x ~ a quotation mark is not closed
            """)
    void rejectsABadRowAndKeepsTheOthers(String bad, String reason) throws IOException {
        SubmissionImport.Result result = take("city,state,population,criterion,url,note\nBoston,MA,,,https://b.gov/1,\n"
                + bad + "\n\nBoston,MA,,,https://b.gov/2,\n");

        assertThat(result.rejected()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.reason()).contains(reason);
        });
        assertThat(result.rows()).isEqualTo(4);
        assertThat(result.taken()).isEqualTo(2);
        assertThat(result.blank()).isEqualTo(1);
        assertThat(load().submissions().getFirst().links()).hasSize(2);
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        String table = """
                city,state,criterion,url,note
                Boston,MA,Open Data Policy,https://b.gov/1,a
                Boston,MA,open_data_policy; STAT-PROGRAM,https://b.gov/1,a
                Boston,MA,,"https://b.gov/2
                https://b.gov/3",
                Boston,MA,,https://b.gov/2,
                """;
        SubmissionImport.Result first = take(table);
        String written = Files.readString(folder.resolve("cities/boston-ma.yml"));
        SubmissionImport.Result second = take(table);

        assertThat(first.links()).isEqualTo(5);
        assertThat(first.added()).isEqualTo(4);
        assertThat(first.present()).isEqualTo(1);
        assertThat(second.added()).isZero();
        assertThat(second.present()).isEqualTo(5);
        assertThat(Files.readString(folder.resolve("cities/boston-ma.yml"))).isEqualTo(written);
        assertThat(load().submissions().getFirst().links().getFirst().criteria())
                .containsExactly(new CriterionId("open-data-policy"), new CriterionId("stat-program"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: boston-ma\nname: Boston # the city\nstate: MA\nlinks:\n# first\n- url: https://b.gov/0\n# last\n",
                "id: boston-ma\nlinks:\n    - note: x\n      url: https://b.gov/0\n\n# about the name\nname: Boston\nstate: MA",
                "id: boston-ma\r\nname: Boston\r\nstate: MA\r\nlinks:\r\n  - url: https://b.gov/0",
                "id: hub\nname: City of Boston\naliases: [Boston]\nstate: MA\nlinks: [{url: https://b.gov/0}]\n",
                "id: boston-ma\nname: Boston\nstate: MA\nlinks:\n  - url: https://b.gov/0\n    note: |\n      a\n      # b\n"
            })
    void addsToAFileThatAPersonWrote(String text) throws IOException {
        write("cities/hand.yml", text);

        SubmissionImport.Result result =
                take("city,state,url,note\nBoston,MA,https://b.gov/1,\"one: \"\"two\"\" # three\nfour\"\n");

        assertThat(result.added()).isEqualTo(1);
        Submission boston = load().submissions().getFirst();
        assertThat(boston.file()).isEqualTo("cities/hand.yml");
        assertThat(boston.links()).hasSize(2);
        assertThat(boston.links().getLast().note()).isEqualTo("one: \"two\" # three\nfour");
        String now = Files.readString(folder.resolve("cities/hand.yml"));
        for (String line : text.split("\r?\n", -1)) {
            if (line.contains("# ") && !line.contains("# b")) assertThat(now).contains(line);
        }
    }

    @Test
    void addsACsvFileOfTheFolderToTheCitiesThere() throws IOException {
        write("cities/boston.yml", "id: boston-ma\nname: Boston\nstate: MA\nlinks:\n- url: https://b.gov/0\n");
        write("cities/more.csv", "city,state,url\nBoston,MA,https://b.gov/1\nGary,IN,https://g.gov/\n");

        Configuration read = load();

        assertThat(read.submissions().stream().map(each -> each.city().id())).containsExactly("boston-ma", "gary-in");
        assertThat(read.submissions().getFirst().links()).hasSize(2);
        assertThat(take("city,state,url\nGary,IN,https://g.gov/\n").present()).isEqualTo(1);
    }

    @Test
    void acceptsASmallCity() throws IOException {
        assertThat(take("city,state,population,url\nTiny,VT,900,https://t.gov/\n")
                        .cities())
                .singleElement()
                .satisfies(each -> assertThat(each.city().eligible()).isFalse());
    }

    @Test
    void saysThatNoRowNamesTheColumns() {
        assertThatThrownBy(() -> take("Boston,https://b.gov/\n"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("No row names the columns.");
    }

    @Test
    void writesNothingWhereTheFolderIsBroken() throws IOException {
        write("cities/boston.yml", "id: boston-ma\n");

        assertThatThrownBy(() -> take("city,url\nGary,https://g.gov/\n")).isInstanceOf(ConfigurationException.class);
        try (Stream<Path> files = Files.list(folder.resolve("cities"))) {
            assertThat(files).hasSize(1);
        }
    }

    private SubmissionImport.Result take(String csv) throws IOException {
        return take(CsvRows.of(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private SubmissionImport.Result take(List<TableRow> rows) throws IOException {
        return new SubmissionImport(folder).take("table", rows);
    }

    private Configuration load() {
        return new ConfigurationLoader(new Registry(List.of())).load(folder);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
