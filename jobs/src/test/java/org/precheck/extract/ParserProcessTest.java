package org.precheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.precheck.model.Document;
import org.precheck.model.ExtractionStatus;
import org.precheck.settings.ExtractSettings;

/** Real parser processes and what hostile documents do to them. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParserProcessTest {
    private static final ExtractSettings IMPATIENT = new ExtractSettings(
            1, 128, Duration.ofSeconds(8), Duration.ofSeconds(16), 1_000_000, true, false, List.of("eng"), 5, 10);

    private Extractor extractor = new Extractor(IMPATIENT, AnswerReader.NONE);

    @BeforeAll
    void start() {
        extractor = new Extractor(IMPATIENT, AnswerReader.NONE);
    }

    @AfterAll
    void stop() {
        extractor.close();
    }

    private Extraction mock(String body) {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" ?><mock>" + body + "</mock>";
        return extractor.extract(Source.of(xml.getBytes(StandardCharsets.UTF_8), null, null));
    }

    private void stillWorks() {
        Extraction next = mock("<write element=\"p\">the next document</write>");
        assertThat(next.status()).isEqualTo(ExtractionStatus.TEXT_OK);
    }

    @Test
    void recordsACrashWhereTheParserExits() {
        assertThat(mock("<system_exit/>").status()).isEqualTo(ExtractionStatus.CRASH);
        stillWorks();
    }

    @Test
    void recordsThatMemoryRanOut() {
        assertThat(mock("<oom/>").status()).isEqualTo(ExtractionStatus.OUT_OF_MEMORY);
        stillWorks();
    }

    @Test
    void recordsATimeoutWhereTheParserHangsAndDoesNotTryAThirdTime() {
        String hang = "<hang millis=\"60000\" heavy=\"false\" interruptible=\"false\"/>";
        assertThat(mock(hang).status()).isEqualTo(ExtractionStatus.TIMEOUT);
        long start = System.nanoTime();
        assertThat(mock(hang).status()).isEqualTo(ExtractionStatus.TIMEOUT);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        stillWorks();
    }

    @Test
    void keepsTheFirstHalfOfADocumentThatFailsHalfWay() {
        Extraction extraction = mock(
                "<write element=\"p\">first half</write><throw class=\"java.lang.NullPointerException\">x</throw>");
        assertThat(extraction.status()).isEqualTo(ExtractionStatus.TEXT_PARTIAL);
        assertThat(document(extraction).text()).isEqualTo("first half");
        assertThat(document(extraction).coverage().complete()).isFalse();
    }

    @Test
    void reachesNeitherNetworkNorFilesNorOurVariables(@TempDir Path folder) throws IOException {
        assumeThat(extractor.isolation())
                .as("isolation that this system allows")
                .isNotEqualTo(Isolation.PROCESS_ONLY);
        Path secret = Files.writeString(folder.resolve("secret"), "another user's words");
        Files.setPosixFilePermissions(secret, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String probe = "\0PROBE\nconnect 127.0.0.1 " + server.getLocalPort() + "\nread " + secret
                    + "\nread /etc/shadow\nwrite /usr/x\nwrite " + folder.resolve("x") + "\nvariable HOME\n";
            Extraction extraction = extractor.extract(Source.of(probe.getBytes(StandardCharsets.UTF_8), null, null));
            assertThat(document(extraction).text().lines().filter(l -> !l.isEmpty()))
                    .containsExactly(
                            "connect: refused",
                            "read: refused",
                            "read: refused",
                            "write: refused",
                            "write: refused",
                            "variable: refused");
        }
    }

    @Test
    void readsTheDocumentsInAnArchiveAndLeavesThoseTooDeep() throws IOException {
        byte[] inner = zip("inner.txt", "words inside".getBytes(StandardCharsets.UTF_8));
        byte[] innermost = zip("deep.zip", zip("deeper.zip", zip("deepest.txt", new byte[] {'x'})));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "plan.txt", "a plan for open data".getBytes(StandardCharsets.UTF_8));
            put(zip, "inner.zip", inner);
            put(zip, "deep.zip", innermost);
        }
        Extraction extraction = extractor.extract(Source.of(bytes.toByteArray(), "application/zip", null));
        assertThat(extraction.status()).isEqualTo(ExtractionStatus.TEXT_PARTIAL);
        assertThat(document(extraction).text())
                .contains("plan.txt", "a plan for open data", "words inside")
                .doesNotContain("\nx");
    }

    private static byte[] zip(String name, byte[] entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, name, entry);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] entry) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(entry);
        zip.closeEntry();
    }

    private static Document document(Extraction extraction) {
        Document document = extraction.document();
        assertThat(document)
                .as("document of " + extraction.status() + " " + extraction.detail())
                .isNotNull();
        return java.util.Objects.requireNonNull(document);
    }
}
