package org.precheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.precheck.extract.worker.Block;
import org.precheck.extract.worker.Content;

/**
 * A web page, read with jsoup.
 *
 * @param content its text
 * @param links its links, in order
 * @param canonical the canonical address that it names, or null
 */
record HtmlPage(
        Content content,
        List<Extraction.PageLink> links,
        @Nullable String canonical) {
    private static final int SHELL_CHARACTERS = 200;

    static HtmlPage of(byte[] bytes, @Nullable String contentTypeHeader, @Nullable String address) {
        return of(Decoder.html(bytes, contentTypeHeader), address);
    }

    static HtmlPage of(String html, @Nullable String address) {
        Document page = Jsoup.parse(html, address == null ? "" : address);
        Predicate<Element> isMain = MainContent.of(page);
        HtmlLinks links = new HtmlLinks();
        List<Block> blocks = new HtmlBlocks(isMain, links).of(page.body());
        Content text = Content.text(MediaTypes.HTML, blocks);
        Content content = new Content(
                text.status(),
                text.detail(),
                text.mediaType(),
                title(page),
                language(page),
                false,
                text.coverage(),
                blocks,
                HtmlDates.of(page, blocks),
                flags(page, blocks));
        return new HtmlPage(content, links.links(), canonical(page));
    }

    /** Blocks of a piece of a page inside another format. */
    static List<Block> fragment(String html, HtmlLinks links, @Nullable String address) {
        Document page = Jsoup.parseBodyFragment(html, address == null ? "" : address);
        return new HtmlBlocks(_ -> true, links).of(page.body());
    }

    private static @Nullable String title(Document page) {
        String title = NormalForm.line(page.title());
        if (title.isEmpty())
            title = NormalForm.line(page.select("meta[property=og:title]").attr("content"));
        if (title.isEmpty()) title = NormalForm.line(page.select("h1").text());
        return title.isEmpty() ? null : title;
    }

    private static @Nullable String language(Document page) {
        Element html = page.selectFirst("html");
        String named = html == null ? "" : html.attr("lang") + (html.hasAttr("lang") ? "" : html.attr("xml:lang"));
        if (named.isBlank())
            named = page.select("meta[http-equiv=content-language]").attr("content");
        return named.isBlank() ? null : named.strip();
    }

    private static @Nullable String canonical(Document page) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        String address = link == null ? "" : link.absUrl("href");
        return address.startsWith("http") ? address : null;
    }

    private static List<String> flags(Document page, List<Block> blocks) {
        List<String> flags = new ArrayList<>();
        int visible = blocks.stream()
                .filter(b -> !b.hidden())
                .mapToInt(b -> b.text().length() + String.join("", b.cells()).length())
                .sum();
        if (visible < SHELL_CHARACTERS && page.selectFirst("script") != null) flags.add("script-shell");
        if (page.selectFirst("input[type=password]") != null) flags.add("login-form");
        return flags;
    }
}
