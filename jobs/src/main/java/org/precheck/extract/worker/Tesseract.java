package org.precheck.extract.worker;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/** Optical character recognition by the Tesseract that is installed, within a budget of pages. */
final class Tesseract {
    private static final Path PROGRAM = Path.of("/usr/bin/tesseract");
    private static final int TO_END_SECONDS = 50;
    private static final int WORD_COLUMNS = 12;

    private final List<String> languages;
    private int pagesLeft;
    private double confidence;
    private long words;

    Tesseract(Request.Ocr ocr) {
        languages = ocr.languages();
        pagesLeft = Files.isExecutable(PROGRAM) ? ocr.pages() : 0;
    }

    /** Whether one more page may be read. */
    boolean mayRead() {
        return pagesLeft > 0;
    }

    /** Mean confidence of all words so far, from 0 to 100. */
    int meanConfidence() {
        return words == 0 ? 0 : (int) Math.round(confidence / words);
    }

    /** The paragraphs of a page; none where nothing was recognised. */
    List<String> read(BufferedImage image) throws IOException {
        pagesLeft--;
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        Process process = new ProcessBuilder(
                        PROGRAM.toString(), "stdin", "stdout", "-l", String.join("+", languages), "tsv")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Thread guard = Thread.ofPlatform().daemon().start(() -> end(process));
        try (InputStream from = process.getInputStream()) {
            try (OutputStream to = process.getOutputStream()) {
                png.writeTo(to);
            }
            return paragraphs(new String(from.readAllBytes(), StandardCharsets.UTF_8));
        } finally {
            guard.interrupt();
            process.destroyForcibly();
        }
    }

    private static void end(Process process) {
        try {
            if (!process.waitFor(TO_END_SECONDS, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads Tesseract's table: one word a line, with its block, paragraph, line and confidence. */
    private List<String> paragraphs(String table) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        String place = "";
        for (String line : table.lines().toList()) {
            String[] columns = line.split("\t", -1);
            if (columns.length < WORD_COLUMNS || !columns[0].equals("5") || columns[11].isBlank()) continue;
            String here = columns[2] + "." + columns[3];
            if (!here.equals(place) && !paragraph.isEmpty()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            place = here;
            if (!paragraph.isEmpty()) paragraph.append(' ');
            paragraph.append(columns[11]);
            confidence += Double.parseDouble(columns[10]);
            words++;
        }
        if (!paragraph.isEmpty()) paragraphs.add(paragraph.toString());
        return paragraphs;
    }
}
