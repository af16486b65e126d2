package org.precheck.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precheck.criteria.Card;
import org.precheck.model.CriterionId;
import org.precheck.readers.Fact;
import org.precheck.readers.Parameters;
import org.precheck.readers.Reader;
import org.precheck.readers.Registry;
import org.precheck.readers.Subject;

final class ConfigurationLoaderTest {
    private static final String CARD = """
            id: open-data-policy
            revision: 2
            title: Open data policy
            question: Does your local government have a codified open data policy?
            source: brief, 2017
            evidence: public
            basis: our own judgement
            clauses:
              - id: adopted
                text: A legal instrument adopts it.
                mandatory: true
                reader: instrument
                accept: [ordinance, resolution]
                unclear: [blank]
                within-months: 12
                parameters:
                  words: [shall, must]
                  language: NO
            """;
    private static final String CITY = """
            id: boston-ma
            name: Boston
            state: MA
            links:
              - url: https://boston.gov/data
                criteria: [open-data-policy]
                note: Second paragraph.
              - url: " HTTP://bad address"
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writesAConfiguration() throws IOException {
        write("precheck.yml", "fetch: {contact: a@b.org}\n");
        write("criteria/2017/open-data-policy.yml", CARD);
        write("cities/boston.yml", CITY);
    }

    @Test
    void readsSettingsCitiesAndCards() {
        Configuration read = load();

        assertThat(read.settings().fetch().contact()).isEqualTo("a@b.org");
        assertThat(read.edition().id()).isEqualTo("2017");
        assertThat(read.submissions()).singleElement().satisfies(boston -> {
            assertThat(boston.city().country()).isEqualTo("US");
            assertThat(boston.file()).isEqualTo("cities/boston.yml");
            assertThat(boston.links().get(0).criteria()).containsExactly(new CriterionId("open-data-policy"));
            assertThat(boston.links().get(1).address()).isEqualTo(" HTTP://bad address");
            assertThat(boston.links().get(1).criteria()).isEmpty();
        });
        Card.Clause adopted = read.cards().getFirst().clauses().getFirst();
        assertThat(adopted.parameters().values()).containsEntry("words", List.of("shall", "must"));
        assertThat(adopted.parameters().values()).containsEntry("language", List.of("NO"));
        assertThat(adopted.withinMonths()).isEqualTo(12);
        assertThat(read.cards().getFirst().needed()).isEqualTo(1);
    }

    @Test
    void readsDurationsSizesAndCrontabs() throws IOException {
        write("precheck.yml", """
                fetch: {delay: 0, time-per-city: 1.5 h, max-page-bytes: 2 MiB, dns-timeout: 500ms}
                schedule: {cron: 30 1 * * 1-5, zone: America/New_York, when-missed: report}
                storage: {url: "jdbc:postgresql://db/precheck", user: me, password-file: secret}
                """);

        Settings settings = load().settings();

        assertThat(settings.fetch().delay()).isZero();
        assertThat(settings.fetch().timePerCity()).isEqualTo(Duration.ofMinutes(90));
        assertThat(settings.fetch().maxPageBytes()).isEqualTo(2L << 20);
        assertThat(settings.fetch().dnsTimeout()).isEqualTo(Duration.ofMillis(500));
        assertThat(settings.schedule().cron()).isEqualTo("0 30 1 * * 1-5");
        assertThat(settings.schedule().whenMissed()).isEqualTo(ScheduleSettings.WhenMissed.REPORT);
        assertThat(settings.storage().passwordFile()).isEqualTo(folder.resolve("secret"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            precheck.yml | fetch:\\n  dealy: 1 s | 2:3: The key 'dealy' is not known here. Did you mean 'delay'?
            precheck.yml | fetch:\\n  delay: 1 | 2:10: 'delay' is '1', which lacks a unit. A number and a unit
            precheck.yml | fetch:\\n  delay: soon | 2:10: 'delay' is 'soon', which is not in the right form.
            precheck.yml | fetch: {connect-to: {"a:80": "b:90"}} | 1:21: 'connect-to' leads requests elsewhere
            precheck.yml | schedule: {cron: at two} | 1:18: 'cron' is 'at two', which is not a cron expression.
            precheck.yml | schedule: {zone: America/NewYork} | 1:18: The time zone 'America/NewYork' is not known. Did you mean 'America/New_York'?
            precheck.yml | edition: 2018 | 1:10: There are no cards of the edition '2018'.
            precheck.yml | contact: a@b.org | 1:1: The key 'contact' is not known here. It belongs under 'fetch', indented.
            precheck.yml | fetch: {canaries: [www.x.org]} | 1:20: An item of 'canaries' is 'www.x.org', which is not in the right form. Addresses, such as
            precheck.yml | fetch: {ports: 80 | This cannot be read as YAML. A bracket, [ or {, is opened and never closed.
            cities/boston.csv | city,url\\nGary,x,y | 2:1: This row cannot be used. It has more cells than the header
            precheck.yml | a: 1\\na: 2 | 2:1: The key 'a' stands twice. It is already on line 1.
            precheck.yml | fetch:\\n\\tdelay: 1 s | 2:1: This cannot be read as YAML. Indent with spaces
            cities/boston.yml | id: x\\nname: X\\nlinks: [] | 3:8: 'links' may not be empty.
            cities/boston.yml | id: x\\nname: X | 1:1: The key 'links' is missing.
            cities/boston.yml | id: x\\nname: X\\nlinks:\\n- url: y\\n  criteria: [open-data-polcy] | 5:14: No card is named 'open-data-polcy'. Did you mean 'open-data-policy'?
            cities/boston.yml | id: x\\nname: X\\npopulation: 1,000\\nlinks: [{url: y}] | 3:13: 'population' is '1,000' but must be a whole number.
            cities/boston.yml | id: x\\nname: X\\nlinks: [{url: y, linc: z}] | 3:18: The key 'linc' is not known here.
            cities/other.yml | id: boston-ma\\nname: X\\nlinks: [{url: y}] | The city 'boston-ma' is in cities/boston.yml already.
            cities/boston.yml | id: x\\nname: X\\nstate: ZZ\\nlinks: [{url: y}] | 3:8: No state of the US is called 'ZZ'.
            cities/boston.yml | id: x\\nname: "X\\u202e"\\nlinks: [{url: y}] | 2:7: The name holds a character that cannot be seen
            cities/boston.yml | id: x\\nname: X\\nlinks: [{url: "y\\u0000"}] | 3:15: This value holds the character with the code 0.
            cities/boston.yml | - a | 1:1: The file holds a list.
            cities/boston.yml | name: !!str X | 1:7: The tag tag:yaml.org,2002:str is not read here.
            """)
    void saysWhatIsWrongAndWhere(String file, String text, String says) throws IOException {
        write(file, text.replace("\\n", "\n").replace("\\t", "\t") + "\n");

        ConfigurationException refused = catchThrowableOfType(ConfigurationException.class, this::load);

        assertThat(refused.problems()).singleElement().asString().contains(file.substring(file.indexOf('/') + 1));
        assertThat(refused).hasMessageContaining(says);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reader: instrument | reader: instrumnet | 12:13: No reader is named 'instrumnet'. Did you mean 'instrument'?
            accept: [ordinance, | accept: [ordinanse, | 13:14: The reader 'instrument' has no label 'ordinanse'. Did you mean 'ordinance'?
            unclear: [blank] | unclear: [resolution] | 14:15: The label 'resolution' stands under 'accept' already.
            revision: 2 | needed: 2\\nrevision: 2 | 2:9: 2 clauses are needed but the card has only 1.
            id: open | id: closed-open | 1:5: The file is named 'open-data-policy' but its id is 'closed-open-data-policy'.
            evidence: public | evidence: pubic | 6:11: 'evidence' is 'pubic' but must be one of: public, partly, internal-only.
            revision: 2 | revision: 0 | 2:11: 'revision' is '0' but must be at least 1.
            mandatory: true | mandatory: true\\n    with: adopter | 12:11: No clause is named 'adopter'. Did you mean 'adopted'?
            mandatory: true | mandatory: true\\n    with: adopted | 12:11: The clause 'adopted' must be mandatory and tied to no other.
            mandatory: true | mandatory: true\\n    reach: document | 12:12: It says how far, but not with what.
            revision: 2 | revision: 2\\nedition: 2022 | 3:10: The card says edition '2022' but lies in the folder '2017'.
            """)
    void saysWhatIsWrongWithACard(String right, String wrong, String says) throws IOException {
        assertThat(CARD).contains(right);
        write(
                "criteria/2017/open-data-policy.yml",
                CARD.replaceFirst(java.util.regex.Pattern.quote(right), wrong.replace("\\n", "\n")));

        assertThatThrownBy(this::load)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(says);
    }

    @Test
    void reportsEverythingAtOnceInOrder() throws IOException {
        write("precheck.yml", "fech: {}\nfetch: {delay: x}\n");
        write("cities/boston.yml", "id: BOSTON\n");
        write("criteria/2017/open-data-policy.yml", "id: open-data-policy\n");

        ConfigurationException refused = catchThrowableOfType(ConfigurationException.class, this::load);

        assertThat(refused.problems()).hasSizeGreaterThan(8).isSorted();
    }

    @Test
    void takesTheSameFromTheFrozenFiles() {
        Configuration read = load();

        Configuration restored = loader().restore(read.files(), folder);

        assertThat(restored).isEqualTo(read);
    }

    @Test
    void digestsEachByte() throws IOException {
        String before = load().digest();
        write("cities/boston.yml", CITY + "# more\n");

        assertThat(load().digest()).isNotEqualTo(before);
    }

    @Test
    void loadsTheCardsAlone() {
        assertThat(Cards.load(folder.resolve("criteria"), "2017", readers())).hasSize(1);
    }

    private Configuration load() {
        return loader().load(folder);
    }

    private static ConfigurationLoader loader() {
        return new ConfigurationLoader(readers());
    }

    private static Registry readers() {
        return new Registry(List.of(new Reader() {
            @Override
            public String name() {
                return "instrument";
            }

            @Override
            public List<String> labels() {
                return List.of("ordinance", "resolution", "blank");
            }

            @Override
            public List<Fact> facts(Subject subject, Parameters parameters) {
                return List.of();
            }
        }));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
