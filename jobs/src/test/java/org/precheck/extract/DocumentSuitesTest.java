package org.precheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.precheck.model.Document;
import org.precheck.model.ExtractionStatus;
import org.precheck.settings.ExtractSettings;

/** Documents that others collected because they break parsers. */
@Tag("long")
class DocumentSuitesTest {
    private static final Path SUITES = shared().resolve("suites/documents");
    private static final ExtractSettings SETTINGS = new ExtractSettings(
            2, 512, Duration.ofSeconds(15), Duration.ofSeconds(40), 20_000_000, false, false, List.of("eng"), 5, 10);

    static Path shared() {
        String named = System.getProperty("PRECHECK_SHARED", System.getenv().getOrDefault("PRECHECK_SHARED", ""));
        return named.isEmpty()
                ? Path.of("").toAbsolutePath().resolve("../../shared").normalize()
                : Path.of(named);
    }

    @BeforeEach
    void needsTheSuites() {
        assumeThat(SUITES).as("public test documents, named by PRECHECK_SHARED").isDirectory();
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(SUITES.resolve(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void everyDocumentEndsInTextOrARecordedStatusAndWeLive() throws Exception {
        Map<ExtractionStatus, Integer> counts = new EnumMap<>(ExtractionStatus.class);
        List<String> textless = new ArrayList<>();
        try (Extractor extractor = new Extractor(SETTINGS, AnswerReader.NONE)) {
            for (Path file : files("tika")) {
                Extraction extraction = extractor.extract(Source.of(file));
                counts.merge(extraction.status(), 1, Integer::sum);
                if (extraction.status().hasText() && extraction.document() == null) textless.add(file.toString());
            }
        }
        System.out.println("tika documents: " + counts + ", resident " + residentMiB() + " MiB");
        assertThat(textless).isEmpty();
        assertThat(counts.getOrDefault(ExtractionStatus.TEXT_OK, 0)).isGreaterThan(230);
        assertThat(residentMiB()).isLessThan(1024);
    }

    @Test
    void textOfPdfIsWhatPdfBoxExpects() throws IOException {
        int all = 0;
        int alike = 0;
        try (Extractor extractor = new Extractor(SETTINGS, AnswerReader.NONE)) {
            for (Path file : files("pdfbox-text")) {
                if (!file.toString().endsWith(".pdf")) continue;
                Document document = extractor.extract(Source.of(file)).document();
                String text = folded(document == null ? "" : document.text());
                double best = 0;
                for (String ending : List.of(".txt", "-sorted.txt")) {
                    Path expected = Path.of(file + ending);
                    if (Files.exists(expected)) {
                        best = Math.max(best, similarity(text, folded(Files.readString(expected))));
                    }
                }
                all++;
                if (best >= 0.98) alike++;
                else System.out.printf("pdfbox-text: %s %.3f%n", file.getFileName(), best);
            }
        }
        System.out.println("pdfbox-text: " + alike + " of " + all + " at similarity 0.98");
        assertThat(alike).isGreaterThanOrEqualTo(34);
    }

    @Test
    void encryptedPdfIsReadOrNamedEncrypted() throws IOException {
        try (Extractor extractor = new Extractor(SETTINGS, AnswerReader.NONE)) {
            for (Path file : files("pdfbox-encrypted")) {
                if (!file.toString().endsWith(".pdf")) continue;
                Extraction extraction = extractor.extract(Source.of(file));
                // three of the ten are what encryption starts from: they carry no /Encrypt and have to be read
                boolean locked = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("/Encrypt");
                assertThat(extraction.status())
                        .as(file.toString())
                        .isEqualTo(locked ? ExtractionStatus.ENCRYPTED : ExtractionStatus.TEXT_OK);
            }
        }
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.replace("\uFEFF", ""), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static double similarity(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) above[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        int longer = Math.max(a.length(), b.length());
        return longer == 0 ? 1 : 1 - (double) above[b.length()] / longer;
    }

    static long residentMiB() throws IOException {
        String status = Files.readString(Path.of("/proc/self/status"));
        String line = status.lines()
                .filter(l -> l.startsWith("VmRSS"))
                .findFirst()
                .map(Objects::requireNonNull)
                .orElse("VmRSS: 0 kB");
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
    }
}
