package org.precheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.precheck.model.Document;
import org.precheck.settings.ExtractSettings;

/**
 * What isolation costs: 200 mixed PDFs through parser processes, and through Tika in this process, in turns. It shows that
 * every text arrives whole under load and prints the ratio, whose goal is 0.9; a figure that hangs on what else the machine
 * does fails no build.
 */
@Tag("long")
class ThroughputTest {
    private static final int THREADS = 2;
    private static final int ROUNDS = 3;

    @Test
    void everyDocumentArrivesWithItsTextWhileTheCostIsPrinted() throws Exception {
        List<byte[]> files = files();
        ExtractSettings settings = new ExtractSettings(
                THREADS,
                512,
                Duration.ofSeconds(60),
                Duration.ofSeconds(180),
                20_000_000,
                false,
                false,
                List.of("eng"),
                0,
                0);
        AutoDetectParser tika = new AutoDetectParser();
        long ours = 0;
        long theirs = 0;
        try (Extractor extractor = new Extractor(settings, AnswerReader.NONE)) {
            for (int round = 0; round <= ROUNDS; round++) {
                long first = nanos(files, bytes -> ourCharacters(extractor, bytes));
                long second = nanos(files, bytes -> tikaCharacters(tika, bytes));
                // the first round warms both up
                if (round == 0) continue;
                ours += first;
                theirs += second;
            }
        }
        double ratio = (double) theirs / ours;
        System.out.printf(
                "200 PDFs: parser processes %.1f s, Tika in process %.1f s a round, ratio %.2f%n",
                ours / 1e9 / ROUNDS, theirs / 1e9 / ROUNDS, ratio);
    }

    private static int ourCharacters(Extractor extractor, byte[] bytes) {
        Document document =
                extractor.extract(Source.of(bytes, "application/pdf", null)).document();
        return document == null ? 0 : document.text().length();
    }

    private static int tikaCharacters(AutoDetectParser tika, byte[] bytes) {
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            BodyContentHandler handler = new BodyContentHandler(-1);
            tika.parse(in, handler, new Metadata(), new ParseContext());
            return handler.toString().length();
        } catch (IOException | org.xml.sax.SAXException | org.apache.tika.exception.TikaException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long nanos(List<byte[]> files, ToIntFunction<byte[]> read) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger empty = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < THREADS; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                for (int n = next.getAndIncrement(); n < files.size(); n = next.getAndIncrement()) {
                    if (read.applyAsInt(files.get(n)) < 500) empty.incrementAndGet();
                }
            }));
        }
        for (Thread thread : threads) thread.join();
        assertThat(empty.get()).as("documents without their text").isZero();
        return System.nanoTime() - start;
    }

    private static List<byte[]> files() throws IOException {
        Random random = new Random(7);
        List<byte[]> files = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int pages = i % 20 == 0 ? 100 : i % 4 == 0 ? 10 : 1 + i % 3;
            files.add(file(pages, random));
        }
        return files;
    }

    private static byte[] file(int pages, Random random) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
            for (int p = 0; p < pages; p++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 10);
                    content.setLeading(13);
                    content.newLineAtOffset(60, 740);
                    for (int line = 0; line < 50; line++) {
                        content.showText(words(random));
                        content.newLine();
                    }
                    content.endText();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static String words(Random random) {
        StringBuilder out = new StringBuilder();
        while (out.length() < 80) {
            int length = 2 + random.nextInt(8);
            for (int i = 0; i < length; i++) out.append((char) ('a' + random.nextInt(26)));
            out.append(' ');
        }
        return out.toString();
    }
}
