package org.precheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precheck.model.CriterionId;
import org.precheck.readers.Registry;
import org.precheck.settings.Configuration;
import org.precheck.settings.ConfigurationLoader;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A policy person adds a criterion by a card and documents alone: no class knows it, and every command judges it. */
final class NewCriterionTest {
    private static final Path SHIPPED = Path.of("../config");

    private static final String CARD = """
            id: SURV1
            edition: '2022'
            revision: 1
            title: Surveillance technology policy
            question: Does your local government have a policy in force on its use of surveillance technology?
            source: Made up for a test
            area: Data Management
            evidence: public
            basis: Made up for a test.
            needed: 2
            gates:
            - reader: issuer
              refuse: [other-body, other-city, mentioned]
              unclear: [unnamed]
            - reader: document-kind
              refuse: [template, guide, certification, vendor, proclamation, news]
            - reader: topic
              parameters:
                terms: [surveillance technolog*, license plate reader*]
              refuse: [other, touches]
            clauses:
            - id: duties
              text: It says what departments must do.
              mandatory: true
              reader: obligations
              parameters:
                actions: [publish*, submit*, obtain*, report*]
                objects: [surveillance technology, report, approval]
              accept: [duty]
            - id: adopted
              text: It is put in force by the city.
              mandatory: true
              reader: legal-instrument
              accept: [adopted]
            counts: [An ordinance of this city.]
            counts-not: [Another body's ordinance.]
            advice: [Supply the ordinance itself.]
            """;

    private static final String ORDINANCE = """
            ORDINANCE NO. 2025-17

            AN ORDINANCE OF THE CITY OF FAIRHAVEN FALLS REGULATING THE USE OF SURVEILLANCE TECHNOLOGY

            WHEREAS, license plate readers and other surveillance technology can intrude on the privacy of residents;

            NOW, THEREFORE, BE IT ORDAINED BY THE CITY COUNCIL OF THE CITY OF FAIRHAVEN FALLS, OHIO:

            Section 1. Each department shall obtain the approval of the City Council before it acquires surveillance
            technology.

            Section 2. Each department shall submit a report on its use of surveillance technology to the City Council by
            March 1 of each year, and shall publish the report on the City's website.

            Section 3. This ordinance shall take effect thirty days after its passage.

            Passed by the City Council of the City of Fairhaven Falls on May 12, 2025.
            """;

    private static final String NEAR_MISS = ORDINANCE
            .replace("CITY OF FAIRHAVEN FALLS, OHIO", "CITY OF MILLBROOK, OHIO")
            .replace("CITY OF FAIRHAVEN FALLS", "CITY OF MILLBROOK")
            .replace("City of Fairhaven Falls", "City of Millbrook");

    private static final String NOT_FOUND = """
            City of Fairhaven Falls - Parks and Recreation

            The outdoor pool opens on the first Saturday of June. Lifeguards are on duty from ten in the morning to six in
            the evening. Residents may buy a season pass at the front desk; children under five swim free. The water slide
            stays closed this year while it is repaired. Questions are answered by the Recreation Office at City Hall.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test
    private Path folder;

    @BeforeEach
    void writesACardAndDocumentsAndNothingElse() throws IOException {
        copy(SHIPPED.resolve("criteria/2022"), folder.resolve("config/criteria/2022"));
        copy(SHIPPED.resolve("editions"), folder.resolve("config/editions"));
        write("config/criteria/2022/SURV1.yml", CARD);
        write("config/precheck.yml", "edition: 2022\n");
        write("config/cities/fairhaven-falls-oh.yml", """
                id: fairhaven-falls-oh
                name: Fairhaven Falls
                state: OH
                links:
                  - url: https://fairhavenfalls.example/surveillance
                    criteria: [SURV1]
                """);
        write("set/documents/supported-ordinance.txt", ORDINANCE);
        write("set/documents/near-miss-other-city.txt", NEAR_MISS);
        write("set/documents/not-found-pool.txt", NOT_FOUND);
        write("set/documents.csv", """
                doc,file,city,state
                yes,supported-ordinance.txt,Fairhaven Falls,OH
                near,near-miss-other-city.txt,Fairhaven Falls,OH
                no,not-found-pool.txt,Fairhaven Falls,OH
                """);
        write("set/labels.csv", """
                doc,criterion,label,text_only_label,sure
                yes,SURV1,evidence,evidence,yes
                near,SURV1,not_evidence,not_evidence,yes
                no,SURV1,not_evidence,not_evidence,yes
                """);
    }

    @Test
    void isAcceptedInTheConfigurationOfARun() {
        Configuration read = new ConfigurationLoader(Registry.standard()).load(folder.resolve("config"));

        assertThat(read.cards()).extracting(card -> card.id().value()).contains("SURV1", "OD1");
        assertThat(read.submissions().getFirst().links().getFirst().criteria())
                .containsExactly(new CriterionId("SURV1"));
        assertThat(read.edition().criteria()).isEqualTo(read.cards().size());
    }

    @Test
    void isMeasuredByEvaluate() throws IOException {
        Path json = folder.resolve("out.json");

        run(
                "evaluate",
                path("set"),
                "--criteria",
                path("config/criteria"),
                "--as-of",
                "2026-11-22",
                "--json",
                json.toString());

        JsonNode rows = JsonMapper.shared().readTree(Files.readString(json)).get("rows");
        assertThat(rows.valueStream()
                        .map(row -> row.get("doc").asString() + " "
                                + row.get("verdict").asString()))
                .containsExactly("yes Supported", "near NotFound", "no NotFound");
    }

    @Test
    void isExplainedWithItsQuotes() {
        String said = run(
                "explain",
                path("set/documents/supported-ordinance.txt"),
                "--criterion",
                "SURV1",
                "--city",
                "Fairhaven Falls",
                "--state",
                "OH",
                "--config",
                path("config"));

        assertThat(said).contains("SURV1", "Supported", "Each department shall submit a report");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Precheck.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        assertThat(line.execute(words)).as("%s %s", out, err).isZero();
        return out.toString();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : List.copyOf(files.toList()))
                Files.copy(file, to.resolve(file.getFileName().toString()));
        }
    }
}
