package org.precheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\u0000=1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20A",
                "  =1",
                "\u00A0=1"
            })
    void disarmsWhatASpreadsheetWouldTakeForAFormula(String text) {
        String cell = read(new Csv().text(text).end().toString()).getFirst().getFirst();
        assertThat(cell).startsWith("'").isEqualTo("'" + text.replace("\u0000", ""));
    }

    @Test
    void leavesNumbersAndPlainTextAlone() {
        assertThat(new Csv()
                        .number(-5)
                        .text("5-6")
                        .text(null)
                        .text("a=b")
                        .truth(true)
                        .end()
                        .toString())
                .isEqualTo("-5,5-6,,a=b,true\r\n");
    }

    @Test
    void cannotDriveATerminal() {
        assertThat(new Csv().text("a\u001b[31m\u009b\u202e\u2067b\tc").end().toString())
                .isEqualTo("a\uFFFD[31m\uFFFD\uFFFD\uFFFDb\tc\r\n");
    }

    @Test
    void quotesAsRfc4180Asks() {
        assertThat(new Csv()
                        .text("a,b")
                        .text("say \"x\"")
                        .text("two\nlines")
                        .end()
                        .toString())
                .isEqualTo("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @EnumSource(CsvExport.class)
    void givesEveryRowACellForEachColumn(CsvExport export) {
        List<List<String>> rows = read(export.header() + export.rows(SampleNight.southBend()));
        assertThat(rows).hasSizeGreaterThan(7).allSatisfy(r -> assertThat(r).hasSameSizeAs(rows.getFirst()));
    }

    @Test
    void putsEachFigureUnderItsName() {
        List<List<String>> rows = read(CsvExport.FINDINGS.header() + CsvExport.FINDINGS.rows(SampleNight.southBend()));
        List<String> names = rows.getFirst();
        List<String> policy = rows.get(2);
        assertThat(policy.get(names.indexOf("criterion"))).isEqualTo("open-data-policy");
        assertThat(policy.get(names.indexOf("verdict"))).isEqualTo("Partial");
        assertThat(policy.get(names.indexOf("met"))).isEqualTo("3");
        assertThat(policy.get(names.indexOf("cannot_tell"))).isEqualTo("0");
        assertThat(policy.get(names.indexOf("pages_searched"))).isEqualTo("6");
        assertThat(policy.get(names.indexOf("fault"))).isEmpty();
    }

    @Test
    void namesTheQuoteWithItsPlace() {
        List<List<String>> rows = read(CsvExport.CLAUSES.header() + CsvExport.CLAUSES.rows(SampleNight.southBend()));
        List<String> names = rows.getFirst();
        List<String> row = rows.stream()
                .filter(r -> r.contains("do hereby order as follows"))
                .findFirst()
                .orElseThrow();
        assertThat(row.get(names.indexOf("page"))).isEqualTo("1");
        assertThat(row.get(names.indexOf("start"))).isEqualTo("273");
        assertThat(row.get(names.indexOf("discovered"))).isEqualTo("false");
        assertThat(row.get(names.indexOf("captured_at"))).isEqualTo("2026-11-22T02:14:19Z");
    }

    /** A reader of RFC 4180 that knows nothing of the writer. */
    private static List<List<String>> read(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c != '"') cell.append(c);
                else if (i + 1 < csv.length() && csv.charAt(i + 1) == '"') cell.append(csv.charAt(++i));
                else quoted = false;
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\r' && csv.charAt(i + 1) == '\n') {
                i++;
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        assertThat(row).as("a last row without an end").isEmpty();
        return rows;
    }
}
