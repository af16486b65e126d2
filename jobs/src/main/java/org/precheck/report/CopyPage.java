package org.precheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.precheck.model.Citation;
import org.precheck.model.Document;
import org.precheck.model.Passage;

/**
 * A stored copy as a page of ours: the normal form of a document as plain text, with the cited words marked and named as
 * places to jump to. Nothing of the captured page's own markup is in it.
 */
final class CopyPage {
    /** Up to here a text is shown whole; of longer ones the surroundings of the cited words. */
    private static final int WHOLE = 400_000;

    private static final int AROUND = 10_000;

    private final Document document;
    private final List<CitedRun> runs;

    private CopyPage(Document document, List<Citation> citations) {
        this.document = document;
        this.runs = CitedRun.of(document.text(), citations);
    }

    /** The page of a document with the words that the report of a city cites of it. */
    static String of(CityReport report, DocumentSummary summary, Document document, List<Citation> citations) {
        return new CopyPage(document, citations).page(report, summary);
    }

    private String page(CityReport report, DocumentSummary summary) {
        String title = summary.title() == null ? "Document without a title" : summary.title();
        Html back = Html.el("p")
                .cls("over")
                .add(Html.toParent(Anchors.city(report.city().id()), "Pre-check of " + Phrases.place(report.city())));
        Html header = Html.el("header")
                .cls("top")
                .add(back, Html.el("h1").add(Html.el("bdi").text(Phrases.brief(title))));
        header.add(Html.el(
                "p",
                "note",
                "Stored copy. This is the text that we extracted from the kept bytes, without their layout and pictures."
                        + " Marked words are quoted in the report."));
        Html proof = Html.el("p").cls("proof");
        Origin.describe(summary.source(), proof);
        header.add(proof.text("SHA-256 ")
                .add(Html.el("code").text(document.sha256()))
                .text(", " + summary.extractor()));
        Html main = Html.el("main").at("id", "main").at("tabindex", "-1");
        Html body = Html.el("article")
                .cls("copy")
                .at("aria-label", "Text of the document")
                .at("dir", "auto");
        String language = Phrases.languageTag(document.language());
        if (language != null) body.at("lang", language);
        return Page.of("Stored copy: " + title, header, main.add(body.add(blocks())));
    }

    private List<Html> blocks() {
        List<Html> blocks = new ArrayList<>();
        Integer page = null;
        int at = 0;
        long hidden = 0;
        for (Passage passage : document.passages()) {
            if (!shown(passage.start(), passage.end())) {
                hidden += passage.end() - at;
                at = passage.end();
                continue;
            }
            hidden = tellHidden(hidden, blocks);
            if (passage.page() != null && !passage.page().equals(page)) {
                page = passage.page();
                blocks.add(Html.el("p", "leaf", "Page " + page));
            }
            gap(at, passage.start(), blocks);
            blocks.add(block(style(passage), passage.start(), passage.end()));
            at = passage.end();
        }
        tellHidden(hidden, blocks);
        gap(at, document.text().length(), blocks);
        return blocks;
    }

    private static long tellHidden(long hidden, List<Html> blocks) {
        if (hidden > 0) blocks.add(Html.el("p", "leaf", Phrases.number(hidden) + " characters are not shown here"));
        return 0;
    }

    private void gap(int start, int end, List<Html> blocks) {
        if (start < end && !document.text().substring(start, end).isBlank() && shown(start, end)) {
            blocks.add(block("furniture", start, end));
        }
    }

    private boolean shown(int start, int end) {
        if (document.text().length() <= WHOLE || end <= AROUND) return true;
        return runs.stream().anyMatch(r -> r.start() < end + AROUND && r.end() > start - AROUND);
    }

    private static String style(Passage passage) {
        if (!passage.main() || passage.hidden()) return "furniture";
        return switch (passage.kind()) {
            case HEADING -> "heading";
            case PARAGRAPH, CAPTION -> "";
            case LIST_ITEM -> "item";
            case TABLE_HEADER, TABLE_ROW -> "row";
            case FURNITURE -> "furniture";
        };
    }

    /** A block of text, split where cited words begin and end. */
    private Html block(String style, int start, int end) {
        Html block = Html.el("p").cls(style);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        List<CitedRun> inside =
                runs.stream().filter(r -> r.start() < end && r.end() > start).toList();
        for (CitedRun run : inside) {
            cuts.add(Math.max(start, run.start()));
            cuts.add(Math.min(end, run.end()));
        }
        int from = start;
        for (int to : cuts.tailSet(start, false)) {
            int here = from;
            for (CitedRun run : inside) {
                if (run.start() == here) block.add(Html.el("span").at("id", run.place()));
            }
            String words = document.text().substring(from, to);
            if (inside.stream().anyMatch(r -> r.start() <= here && r.end() > here))
                block.add(Html.el("mark").text(words));
            else block.text(words);
            from = to;
        }
        return block;
    }
}
