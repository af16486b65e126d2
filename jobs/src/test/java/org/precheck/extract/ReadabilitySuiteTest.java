package org.precheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.precheck.model.Document;
import org.precheck.settings.ExtractSettings;

/**
 * Pages whose article Mozilla's Readability marked: how much of it is found, and how much beside it. Recall of the full text
 * is asked of runs of four words inside one block of the article. A run from the end of one block into the next is in no text
 * of the whole page where something stands between the two that the article leaves out, such as an advertisement: the text of
 * the page itself, as jsoup gives it, is measured beside ours, and holds no more of those runs than ours does.
 */
@Tag("long")
class ReadabilitySuiteTest {
    private static final Set<String> INLINE = Set.of(
            ("a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike"
                            + " strong sub sup time tt u var wbr")
                    .split(" "));

    @Test
    void mainTextIsTheArticleAndFullTextHoldsIt() throws IOException {
        Path archive = DocumentSuitesTest.shared().resolve("suites/readability/readability-test-pages.tar.gz");
        assumeThat(archive)
                .as("Readability's test pages, named by PRECHECK_SHARED")
                .isRegularFile();
        Map<String, Map<String, byte[]>> pages = pages(archive);
        double f1 = 0;
        double recall = 0;
        double across = 0;
        double acrossOfPage = 0;
        double words = 0;
        try (Extractor extractor = new Extractor(ExtractSettings.DEFAULTS, AnswerReader.NONE)) {
            for (Map<String, byte[]> page : pages.values()) {
                byte[] source = Objects.requireNonNull(page.get("source.html"));
                Element article = Jsoup.parse(
                                new String(Objects.requireNonNull(page.get("expected.html")), StandardCharsets.UTF_8))
                        .body();
                Document document = extractor
                        .extract(Source.of(source, "text/html; charset=utf-8", "http://fakehost/test/page.html"))
                        .document();
                String full = document == null ? "" : document.text();
                String main = document == null
                        ? ""
                        : document.passages().stream()
                                .filter(p -> p.main() && !p.hidden())
                                .map(document::textOf)
                                .collect(Collectors.joining("\n"));
                Set<String> found = shingles(full, 4);
                Set<String> whole = shingles(article.text(), 4);
                f1 += f1(shingles(main, 4), whole);
                recall += share(insideBlocks(article), found);
                across += share(whole, found);
                acrossOfPage += share(
                        whole,
                        shingles(
                                Jsoup.parse(new String(source, StandardCharsets.UTF_8))
                                        .text(),
                                4));
                words += share(shingles(article.text(), 1), shingles(full, 1));
            }
        }
        int n = pages.size();
        System.out.printf(
                "readability: %d pages, main text F1 %.4f, full text recall %.4f in runs of 4 words inside a block, %.4f in"
                        + " words; %.4f in runs across blocks too, of which the page's own text in jsoup holds %.4f%n",
                n, f1 / n, recall / n, words / n, across / n, acrossOfPage / n);
        assertThat(f1 / n).isGreaterThanOrEqualTo(0.93);
        assertThat(recall / n).isGreaterThanOrEqualTo(0.99);
        assertThat(words / n).isGreaterThanOrEqualTo(0.99);
        assertThat(across).isGreaterThanOrEqualTo(acrossOfPage);
    }

    /** Runs of words between the places where an element other than an inline one begins or ends. */
    private static Set<String> insideBlocks(Element article) {
        Set<String> shingles = new HashSet<>();
        StringBuilder block = new StringBuilder();
        article.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) block.append(text.getWholeText());
                else edge(node);
            }

            @Override
            public void tail(Node node, int depth) {
                edge(node);
            }

            private void edge(Node node) {
                if (!(node instanceof Element element) || INLINE.contains(element.normalName())) return;
                shingles.addAll(shingles(block.toString(), 4));
                block.setLength(0);
            }
        });
        return shingles;
    }

    private static Map<String, Map<String, byte[]>> pages(Path archive) throws IOException {
        Map<String, Map<String, byte[]>> pages = new TreeMap<>();
        try (InputStream in = Files.newInputStream(archive);
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                List<String> path = List.of(entry.getName().split("/", -1));
                if (!entry.isFile() || path.size() < 2 || !path.getLast().endsWith(".html")) continue;
                pages.computeIfAbsent(path.get(path.size() - 2), _ -> new HashMap<>())
                        .put(path.getLast(), tar.readAllBytes());
            }
        }
        pages.values().removeIf(page -> page.size() < 2);
        return pages;
    }

    private static Set<String> shingles(String text, int length) {
        List<String> words = java.util.Arrays.stream(NormalForm.block(text).split("[\\s|]+"))
                .filter(w -> !w.isEmpty())
                .toList();
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + length <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + length)));
        }
        return shingles;
    }

    private static double share(Set<String> sought, Set<String> in) {
        if (sought.isEmpty()) return 1;
        return (double) sought.stream().filter(in::contains).count() / sought.size();
    }

    private static double f1(Set<String> found, Set<String> expected) {
        double precision = found.isEmpty() ? 0 : share(found, expected);
        double recall = share(expected, found);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
