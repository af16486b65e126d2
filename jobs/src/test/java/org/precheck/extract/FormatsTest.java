package org.precheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.precheck.model.Cell;
import org.precheck.model.Document;
import org.precheck.model.ExtractionStatus;
import org.precheck.model.Passage;
import org.precheck.model.PassageKind;
import org.precheck.settings.ExtractSettings;

/** One small file of each kind, made here, through a real parser process: words are found and tables stay tables. */
@Tag("long")
class FormatsTest {
    private static final Extractor EXTRACTOR = new Extractor(ExtractSettings.DEFAULTS, AnswerReader.NONE);

    @AfterAll
    static void stop() {
        EXTRACTOR.close();
    }

    private static Document read(byte[] bytes, String name) {
        Extraction extraction = EXTRACTOR.extract(Source.of(bytes, null, null).named(name));
        assertThat(extraction.status()).as(extraction.detail()).isEqualTo(ExtractionStatus.TEXT_OK);
        return Objects.requireNonNull(extraction.document());
    }

    private static Passage row(Document document, String words) {
        return document.passages().stream()
                .filter(p ->
                        p.kind() == PassageKind.TABLE_ROW && document.textOf(p).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row with " + words + " in: " + document.text()));
    }

    private static void holdsTheTable(Document document) {
        Passage row = row(document, "Trees");
        assertThat(document.textOf(row)).isEqualTo("Trees | Parks");
        assertThat(row.cells()).extracting(Cell::column).containsExactly("Dataset", "Owner");
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void readsTheFirstPagesOfAPdfWithoutEnd() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDStream words = new PDStream(
                    pdf,
                    new ByteArrayInputStream("BT /F 12 Tf 72 700 Td (one) Tj ET".getBytes(StandardCharsets.US_ASCII)));
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            for (int i = 0; i < 5001; i++) {
                PDPage page = new PDPage();
                page.setContents(words);
                page.setResources(resources);
                pdf.addPage(page);
            }
            pdf.save(out);
        }
        Extraction extraction = EXTRACTOR.extract(Source.of(out.toByteArray(), "application/pdf", null));

        assertThat(extraction.status()).isEqualTo(ExtractionStatus.TEXT_PARTIAL);
        assertThat(extraction.detail()).isEqualTo("only the first 5000 of 5001 pages were read");
        assertThat(Objects.requireNonNull(extraction.document()).coverage().unread())
                .isEqualTo(1);
    }

    @Test
    void readsRtf() {
        String rtf = "{\\rtf1\\ansi The council adopts the \\b open data\\b0  policy.\\par It holds citywide.\\par}";
        assertThat(read(rtf.getBytes(StandardCharsets.US_ASCII), "policy.rtf").text())
                .contains("The council adopts the open data policy.", "It holds citywide.");
    }

    @Test
    void readsAnEpub() throws IOException {
        byte[] epub = zip(
                "mimetype",
                "application/epub+zip",
                "META-INF/container.xml",
                "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
                        + "<rootfile full-path=\"book.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>",
                "book.opf",
                "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"2.0\"><metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                        + "<dc:title>Plan</dc:title></metadata><manifest><item id=\"a\" href=\"a.xhtml\""
                        + " media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"a\"/></spine></package>",
                "a.xhtml",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>One</title></head><body><h1>Goals</h1>"
                        + "<p>Plant ten thousand trees by 2030.</p></body></html>");
        assertThat(read(epub, "plan.epub").text()).contains("Goals", "Plant ten thousand trees by 2030.");
    }

    @Test
    void readsOpenDocumentText() throws IOException {
        byte[] odt = zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:body><office:text>"
                        + "<text:h text:outline-level=\"1\">Inventory</text:h><text:p>The city keeps a list.</text:p>"
                        + "<table:table>" + odfRow("Dataset", "Owner") + odfRow("Trees", "Parks")
                        + odfRow("Permits", "Planning")
                        + "</table:table></office:text></office:body></office:document-content>");
        Document document = read(odt, "inventory.odt");
        assertThat(document.text()).contains("The city keeps a list.");
        holdsTheTable(document);
        assertThat(row(document, "Trees").headings()).containsExactly("Inventory");
    }

    @Test
    void readsAnOpenDocumentSheet() throws IOException {
        byte[] ods = zip(
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml",
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:body><office:spreadsheet>"
                        + "<table:table table:name=\"Held data\">" + odfRow("Dataset", "Owner")
                        + odfRow("Trees", "Parks") + odfRow("Permits", "Planning")
                        + "</table:table></office:spreadsheet></office:body></office:document-content>");
        holdsTheTable(read(ods, "inventory.ods"));
    }

    private static String odfRow(String... cells) {
        StringBuilder row = new StringBuilder("<table:table-row>");
        for (String cell : cells) {
            row.append("<table:table-cell><text:p>").append(cell).append("</text:p></table:table-cell>");
        }
        return row.append("</table:table-row>").toString();
    }

    @Test
    void readsALetterWithATable() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument letter = new XWPFDocument()) {
            letter.createParagraph().createRun().setText("The city keeps a list.");
            XWPFTable table = letter.createTable(3, 2);
            String[][] cells = {{"Dataset", "Owner"}, {"Trees", "Parks"}, {"Permits", "Planning"}};
            for (int r = 0; r < cells.length; r++) {
                for (int c = 0; c < 2; c++) table.getRow(r).getCell(c).setText(cells[r][c]);
            }
            letter.write(bytes);
        }
        Document document = read(bytes.toByteArray(), "inventory.docx");
        assertThat(document.text()).contains("The city keeps a list.");
        holdsTheTable(document);
    }

    @Test
    void readsSheetsUnderTheirNames() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            for (String name : new String[] {"Held data", "Other"}) {
                XSSFSheet sheet = book.createSheet(name);
                String[][] cells = {{"Dataset", "Owner"}, {"Trees", "Parks"}, {"Permits", "Planning"}};
                for (int r = 0; r < cells.length; r++) {
                    XSSFRow row = sheet.createRow(r);
                    for (int c = 0; c < 2; c++) row.createCell(c).setCellValue(cells[r][c]);
                }
            }
            book.write(bytes);
        }
        Document document = read(bytes.toByteArray(), "inventory.xlsx");
        holdsTheTable(document);
        assertThat(row(document, "Trees").headings().getFirst()).isEqualTo("Held data");
    }

    @Test
    void readsTheDocumentsOfAnArchiveEachUnderItsName() throws IOException {
        byte[] zip = zip(
                "policy.md",
                "# Policy\n\nThe city **shall** publish.\n",
                "inventory.csv",
                "Dataset,Owner\nTrees,Parks\nPermits,Planning\n",
                "page.html",
                "<html><body><nav>Home</nav><h1>Goals</h1><p>Plant trees by 2030.</p></body></html>");
        Document document = read(zip, "all.zip");
        assertThat(document.text())
                .contains("policy.md", "The city shall publish.", "inventory.csv", "page.html", "Plant trees by 2030.");
        holdsTheTable(document);
        assertThat(row(document, "Trees").headings()).contains("inventory.csv");
    }
}
