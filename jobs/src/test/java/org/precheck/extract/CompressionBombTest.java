package org.precheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precheck.model.ExtractionStatus;
import org.precheck.settings.ExtractSettings;

/** Small files that unpack to something huge: each ends in a recorded status, and this process does not grow. */
@Tag("long")
class CompressionBombTest {
    private static final ExtractSettings SETTINGS = new ExtractSettings(
            1, 256, Duration.ofSeconds(20), Duration.ofSeconds(40), 2_000_000, false, true, List.of("eng"), 5, 10);
    private static final byte[] ZEROS = new byte[1 << 20];

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "zip", "xlsx", "docx", "gzip", "png"})
    void endsInARecordedStatus(String kind) throws IOException {
        byte[] bomb = bomb(kind);
        assertThat(bomb.length).isLessThan(32 << 20);
        System.gc();
        long before = used();
        long start = System.nanoTime();
        Extraction extraction;
        try (Extractor extractor = new Extractor(SETTINGS, AnswerReader.NONE)) {
            extraction = extractor.extract(Source.of(bomb, null, null));
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                "bomb %s of %d KiB: %s (%s) after %d ms%n",
                kind, bomb.length >> 10, extraction.status(), extraction.detail(), taken.toMillis());
        assertThat(extraction.status()).isNotEqualTo(ExtractionStatus.TEXT_OK);
        assertThat(taken).isLessThan(Duration.ofSeconds(100));
        System.gc();
        assertThat(used() - before).isLessThan(128L << 20);
        assertThat(DocumentSuitesTest.residentMiB()).isLessThan(1024);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static byte[] bomb(String kind) throws IOException {
        return switch (kind) {
            case "pdf" -> pdf();
            case "zip" -> nested(4);
            case "xlsx" ->
                zip(Map.of(
                        "[Content_Types].xml", types("spreadsheetml.sheet.main", "/xl/workbook.xml"),
                        "_rels/.rels", relation("officeDocument", "xl/workbook.xml"),
                        "xl/workbook.xml",
                                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels", relation("sharedStrings", "sharedStrings.xml"),
                        "xl/sharedStrings.xml", "HUGE"));
            case "docx" ->
                zip(Map.of(
                        "[Content_Types].xml", types("wordprocessingml.document.main", "/word/document.xml"),
                        "_rels/.rels", relation("officeDocument", "word/document.xml"),
                        "word/document.xml", laughs()));
            case "gzip" -> gzip();
            case "png" -> png();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static String types(String main, String part) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\""
                + " ContentType=\"application/xml\"/><Override PartName=\"" + part
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + main + "+xml\"/><Override"
                + " PartName=\"/xl/sharedStrings.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>";
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                + " Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String laughs() {
        StringBuilder out = new StringBuilder("<!DOCTYPE w:document [<!ENTITY a0 \"lol lol lol lol lol\">");
        for (int i = 1; i < 12; i++) {
            out.append("<!ENTITY a").append(i).append(" \"");
            out.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return out.append("]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                        + "<w:body><w:p><w:r><w:t>&a11;</w:t></w:r></w:p></w:body></w:document>")
                .toString();
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                if (entry.getValue().equals("HUGE")) sharedStrings(zip);
                else zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A billion characters in shared strings. */
    private static void sharedStrings(OutputStream out) throws IOException {
        out.write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                .getBytes(StandardCharsets.UTF_8));
        byte[] string = ("<si><t>" + "a".repeat(30_000) + "</t></si>").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 35_000; i++) out.write(string);
        out.write("</sst>".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] nested(int depth) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] inner = depth == 0 ? new byte[0] : nested(depth - 1);
            for (int i = 0; i < 10; i++) {
                zip.putNextEntry(new ZipEntry(i + (depth == 0 ? ".txt" : ".zip")));
                if (depth == 0) for (int n = 0; n < 20; n++) zip.write(ZEROS);
                else zip.write(inner);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < 4096; i++) gzip.write(ZEROS);
        }
        return bytes.toByteArray();
    }

    /** Four gigabytes in the stream of the one page, and as many in an object stream. */
    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.ISO_8859_1);
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated, new Deflater(9))) {
            for (int i = 0; i < 4096; i++) out.write(spaces);
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        String head = """
                %PDF-1.5
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj
                """;
        pdf.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        for (String object : List.of("4 0 obj<<", "5 0 obj<</Type/ObjStm/N 1/First 4")) {
            pdf.writeBytes((object + "/Filter/FlateDecode/Length " + deflated.size() + ">>stream\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            deflated.writeTo(pdf);
            pdf.writeBytes("\nendstream endobj\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        pdf.writeBytes("trailer<</Root 1 0 R/Size 6>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        return pdf.toByteArray();
    }

    /** 100,000 by 100,000 pixels of one colour. */
    private static byte[] png() throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(data, new Deflater(9))) {
            byte[] row = new byte[1 + 12_500];
            for (int y = 0; y < 100_000; y++) out.write(row);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(head);
        fields.writeInt(100_000);
        fields.writeInt(100_000);
        fields.write(new byte[] {1, 0, 0, 0, 0});
        chunk(png, "IHDR", head.toByteArray());
        chunk(png, "IDAT", data.toByteArray());
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) throws IOException {
        CRC32 sum = new CRC32();
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        sum.update(name);
        sum.update(data);
        DataOutputStream out = new DataOutputStream(png);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
