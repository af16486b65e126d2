package org.precheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precheck.readers.Registry;
import org.precheck.settings.ConfigurationLoader;
import org.precheck.settings.Submission;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ImportCommandTest {
    private static final String TABLE = """
            City,State,Population,Criterion,Link
            Boston,MA,675647,open-data-policy,https://b.gov/
            Tiny,VT,900,,https://t.gov/
            Gary,IN,,no-such-thing,https://g.gov/
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void writesSettings() throws IOException {
        Path criteria = Path.of("..", "config", "criteria").toRealPath();
        Files.writeString(folder.resolve("precheck.yml"), "criteria: \"" + criteria + "\"\n");
    }

    @Test
    void keepsGoodRowsAndWritesTheBadOnesToAFile() throws IOException {
        Path table = Files.writeString(folder.resolve("links.csv"), TABLE);

        assertThat(run(table)).isEqualTo(ExitCode.ROWS_REJECTED);
        assertThat(out.toString())
                .contains("3 rows = 2 taken + 1 rejected + 0 blank; 2 links = 2 added + 0 there already")
                .contains("900 people are fewer than 30000")
                .contains("Line 4 rejected: no criterion is named 'no-such-thing'.");
        assertThat(Files.readString(folder.resolve("links.csv.rejected.csv"))).contains("\"Gary\",\"IN\"");
        assertThat(submissions()).extracting(each -> each.city().id()).containsExactly("boston-ma", "tiny-vt");
    }

    @Test
    void oneHostileRowCostsNoOther() throws IOException {
        String cities = "City,State,Link\nGary,IN,https://g.gov/\nNowhere,ZZ,https://z.gov/\n" + "x".repeat(100_000)
                + ",IN,https://x.gov/\nGary,IN,https://g.gov/\0\n\"Ev\0il\n\u202e\u001b[31mville\",IN,https://e.gov/\n";
        Path table = Files.writeString(folder.resolve("links.csv"), cities);

        assertThat(run(table)).isEqualTo(ExitCode.ROWS_REJECTED);
        assertThat(out.toString())
                .contains("no state of the US is called 'ZZ'")
                .contains("longer than 200 characters")
                .contains("code 0")
                .doesNotContain("\u001b", "\u202e", "\0");
        assertThat(submissions()).extracting(each -> each.city().name()).containsExactly("Ev il [31mville", "Gary");
    }

    @Test
    void takesTheMendedFileOfRejectedRows() throws IOException {
        Path table = Files.writeString(folder.resolve("links.csv"), TABLE);
        run(table);
        Path rejected = folder.resolve("links.csv.rejected.csv");
        Files.writeString(rejected, Files.readString(rejected).replace("no-such-thing", "stat-program"));

        assertThat(run(rejected)).isEqualTo(ExitCode.COMPLETED);
        assertThat(submissions()).hasSize(3);
    }

    @Test
    void readsAWorkbookInTheParserProcess() throws IOException {
        Path workbook = folder.resolve("links.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream target = Files.newOutputStream(workbook)) {
            var sheet = book.createSheet("Answers");
            int number = 0;
            for (String line : TABLE.lines().toList()) {
                var row = sheet.createRow(number++);
                String[] cells = line.split(",", -1);
                for (int i = 0; i < cells.length; i++) {
                    if (cells[i].matches("\\d+")) row.createCell(i).setCellValue(Double.parseDouble(cells[i]));
                    else if (!cells[i].isEmpty()) row.createCell(i).setCellValue(cells[i]);
                }
            }
            book.createSheet("Notes").createRow(0).createCell(0).setCellValue("nothing here");
            book.write(target);
        }

        assertThat(run(workbook, "--json")).isEqualTo(ExitCode.ROWS_REJECTED);
        JsonNode result =
                JsonMapper.shared().readTree(out.toString()).path("tables").path(0);
        assertThat(result.path("table").stringValue()).isEqualTo("links.xlsx, sheet Answers");
        assertThat(result.path("taken").intValue()).isEqualTo(2);
        assertThat(submissions())
                .anySatisfy(each -> assertThat(each.city().population()).isEqualTo(675_647));
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        assertThat(run(Files.writeString(folder.resolve("letter.txt"), "Dear all,\nhere are our links.\n")))
                .isEqualTo(ExitCode.CONFIGURATION);
        assertThat(run(folder.resolve("absent.csv"))).isEqualTo(ExitCode.USAGE);
    }

    private List<Submission> submissions() {
        return new ConfigurationLoader(Registry.standard()).load(folder).submissions();
    }

    private int run(Path table, String... options) {
        CommandLine line = Precheck.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(out, true));
        String[] all = new String[options.length + 4];
        all[0] = "import";
        all[1] = table.toString();
        all[2] = "--config";
        all[3] = folder.toString();
        System.arraycopy(options, 0, all, 4, options.length);
        return line.execute(all);
    }
}
