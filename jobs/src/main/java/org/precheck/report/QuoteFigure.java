package org.precheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.extract.LiveLink;
import org.precheck.model.Citation;

/** One quotation in its context, with everything that is needed to find it again. */
final class QuoteFigure {
    private final CityReport report;
    private final Set<String> copies;

    /** Quotations of a report, some documents of which have a stored copy beside the page. */
    QuoteFigure(CityReport report, Set<String> copies) {
        this.report = report;
        this.copies = copies;
    }

    Html of(Citation citation) {
        DocumentSummary document = report.document(citation.document()).orElse(null);
        Html words = Html.el("blockquote").at("dir", "auto");
        String language = Phrases.languageTag(document == null ? null : document.language());
        if (language != null) words.at("lang", language);
        words.text(before(citation.prefix()))
                .add(Html.el("mark").text(citation.quote()))
                .text(after(citation.suffix()));
        return Html.el("figure").cls("cite").add(words, caption(citation, document));
    }

    private Html caption(Citation citation, @Nullable DocumentSummary document) {
        Html place = Html.el("p").cls("place");
        List<String> path = new ArrayList<>(citation.headings());
        String title = document == null ? null : document.title();
        if (title != null && !path.contains(title)) path.addFirst(title);
        for (int i = 0; i < path.size(); i++) {
            place.text(i == 0 ? "" : " › ").add(Html.el("bdi").text(Phrases.brief(path.get(i))));
        }
        if (!path.isEmpty()) place.text(" · ");
        place.text(citation.page() == null ? "" : "page " + citation.page() + " · ");
        if (document != null) {
            String live = LiveLink.to(document.source().address(), document.mediaType(), citation);
            String label = live.contains("#page=")
                    ? "Live document at this page"
                    : live.contains(":~:text=") ? "Live page at these words" : "Live document";
            place.add(Html.toWeb(live, label));
        }
        if (copies.contains(citation.document())) {
            place.text(" · ")
                    .add(Html.toFile(
                            Anchors.copy(report.city(), citation.document()) + "#" + Anchors.quote(citation),
                            "Stored copy"));
        }
        Html proof = Html.el("p").cls("proof");
        if (document != null) Origin.describe(document.source(), proof);
        proof.text("SHA-256 ")
                .add(Html.el("code").at("title", citation.document()).text(Phrases.digest(citation.document())))
                .text(", characters " + Phrases.number(citation.start()) + " to " + Phrases.number(citation.end()));
        return Html.el("figcaption").add(place, proof);
    }

    /** Context on the quote's own line, beginning with a whole word. */
    private static String before(String prefix) {
        String line = prefix.substring(prefix.lastIndexOf('\n') + 1);
        if (line.length() < prefix.length() || line.isEmpty()) return line;
        int space = line.indexOf(' ');
        return "… " + (space < 0 ? line : line.substring(space + 1));
    }

    /** Context on the quote's own line, ending with a whole word. */
    private static String after(String suffix) {
        int end = suffix.indexOf('\n');
        if (end >= 0 || suffix.isEmpty()) return end >= 0 ? suffix.substring(0, end) : suffix;
        int space = suffix.lastIndexOf(' ');
        return (space < 0 ? suffix : suffix.substring(0, space)) + " …";
    }
}
