package org.precheck.report;

import java.util.List;
import java.util.Set;
import org.precheck.model.CriterionId;
import org.precheck.model.DocumentDate;
import org.precheck.model.ExtractionStatus;
import org.precheck.model.FetchOutcome;
import org.precheck.model.LinkHealth;
import org.precheck.report.DocumentSummary.Source;

/** The tables of a city's page: links, pages found besides, documents. */
final class CityTables {
    private final CityReport report;
    private final Set<String> copies;

    CityTables(CityReport report, Set<String> copies) {
        this.report = report;
        this.copies = copies;
    }

    Html links() {
        Table table = new Table(
                "Links that the city supplied", "Address as supplied", "Tonight", "Over the nights", "What to do");
        int number = 0;
        for (SuppliedLink link : report.links()) {
            FetchOutcome outcome = link.capture().outcome();
            Html what = link.duplicateOf() == null
                    ? Html.el("p").text(outcome.mend())
                    : Html.el("p").text("It repeats an earlier link and is counted once.");
            table.row("link-" + ++number, supplied(link), tonight(link.capture()), health(link), what);
        }
        return table.html();
    }

    private Html supplied(SuppliedLink link) {
        Html cell =
                Html.el("div").add(Html.el("p").add(Origin.address(link.link().address())));
        cell.add(Html.el("p").cls("meta").text("For ").add(offered(link.link().criteria())));
        String note = link.link().note();
        if (note != null && !note.isBlank()) {
            cell.add(Html.el("p")
                    .cls("meta")
                    .text("City’s note: “")
                    .add(Html.el("bdi").text(note))
                    .text("”"));
        }
        return cell;
    }

    private Html offered(List<CriterionId> ids) {
        Html names = Html.el("span");
        if (ids.isEmpty()) return names.text("every criterion");
        for (int i = 0; i < ids.size(); i++) {
            CriterionId id = ids.get(i);
            boolean shown = report.criteria().stream().anyMatch(c -> c.id().equals(id));
            names.text(i == 0 ? "" : ", ");
            if (shown) names.add(Html.toPlace(Anchors.criterion(id), title(id)));
            else names.text(id.value());
        }
        return names;
    }

    private String title(CriterionId id) {
        return report.criteria().stream()
                .filter(c -> c.id().equals(id))
                .map(CriterionText::title)
                .findFirst()
                .orElse(id.value());
    }

    /** What asking for an address came to. */
    static Html tonight(CaptureSummary capture) {
        Html cell = Html.el("div").add(Html.el("p").add(Sides.badge(capture.outcome())));
        cell.add(Html.el("p").text(capture.outcome().sentence()));
        if (!capture.detail().isBlank())
            cell.add(Html.el("p").cls("meta").add(Html.el("bdi").text(capture.detail())));
        String end = capture.finalAddress();
        if (end != null && !end.equals(capture.address())) {
            int steps = capture.hops().size() - 1;
            String verb = capture.outcome().reached() ? "Reached" : "Ended";
            String over = steps > 0
                    ? verb + " after " + Phrases.count(steps, "redirect", "redirects") + " at "
                    : verb + " at ";
            cell.add(Html.el("p").cls("meta").text(over).add(Origin.address(end)));
        }
        Html proof = Html.el("p")
                .cls("meta")
                .add(Html.el("code").text(capture.outcome().name()));
        if (capture.status() != null) proof.text(" · HTTP " + capture.status());
        proof.text(" · ").add(Phrases.time(capture.at()));
        String sha256 = capture.sha256();
        if (sha256 != null) {
            proof.text(" · SHA-256 ").add(Html.el("code").at("title", sha256).text(Phrases.digest(sha256)));
        }
        if (capture.revisit()) proof.text(" · unchanged bytes");
        if (capture.truncated() != null) {
            proof.text(" · cut short: ")
                    .text(
                            switch (capture.truncated()) {
                                case LENGTH -> "longer than we read";
                                case TIME -> "slower than we wait";
                                case DISCONNECT -> "the connection broke";
                            });
        }
        return cell.add(proof);
    }

    private static Html health(SuppliedLink link) {
        LinkHealth health = link.health();
        Html cell = Html.el("div").add(Html.el("p").text(health.state().words()));
        if (health.firstFailure() != null) {
            Html since =
                    Html.el("p").cls("meta").text(Phrases.count(health.failures(), "night", "nights") + ", since ");
            cell.add(since.add(Phrases.time(health.firstFailure())));
            Html last = Html.el("p").cls("meta");
            if (health.lastSuccess() == null) last.text("never reached");
            else last.text("last reached ").add(Phrases.time(health.lastSuccess()));
            cell.add(last);
        }
        return cell;
    }

    Html discovered() {
        Table table = new Table("Pages found besides", "Address", "How it was found", "Tonight");
        for (DiscoveredPage page : report.discovered()) {
            Html way = Html.el("div")
                    .add(Html.el("p")
                            .text("From ")
                            .add(Origin.address(page.route().supplied())));
            for (Route.Step step : page.route().followed()) {
                Html link = Html.el("p").cls("meta").text("over ");
                if (step.anchor().isBlank()) link.add(Origin.address(step.address()));
                else
                    link.text("“")
                            .add(Html.el("bdi").text(Phrases.brief(step.anchor())))
                            .text("”");
                way.add(link);
            }
            Html address = Html.el("p").add(Origin.address(page.capture().address()));
            table.row("", address, way, tonight(page.capture()));
        }
        return table.html();
    }

    Html documents() {
        Table table = new Table("Documents that were read", "Document", "Where it stood", "How it was read", "Proof");
        for (DocumentSummary document : report.documents()) {
            String title = document.title() == null ? "No title" : document.title();
            Html name = Html.el("div").add(Html.el("p").add(Html.el("bdi").text(Phrases.brief(title))));
            name.add(Html.el("p", "meta", Phrases.kind(document.mediaType())));
            name.add(Html.el("p").cls("meta").text("For ").add(offered(document.offeredFor())));
            table.row("", name, places(document), reading(document), proof(document));
        }
        return table.html();
    }

    private static Html places(DocumentSummary document) {
        Html cell = Html.el("div");
        for (Source source : document.sources()) {
            cell.add(Html.el("p").text(source.route().direct() ? "Supplied" : "Discovered"));
            cell.add(Html.el("p")
                    .cls("meta")
                    .add(Origin.address(source.address()))
                    .text(", ")
                    .add(Phrases.time(source.at())));
        }
        return cell;
    }

    private static Html reading(DocumentSummary document) {
        Html cell = Html.el("div").add(Html.el("p").text(status(document.status())));
        cell.add(Html.el("p", "meta", Phrases.coverage(document.coverage(), document.mediaType())));
        if (!document.detail().isBlank())
            cell.add(Html.el("p").cls("meta").add(Html.el("bdi").text(document.detail())));
        if (document.language() != null) cell.add(Html.el("p", "meta", Phrases.language(document.language())));
        for (DocumentDate date : document.dates()) {
            String role = switch (date.role()) {
                case CREATED -> "created ";
                case PUBLISHED -> "published ";
                case MODIFIED -> "changed ";
            };
            Html says = Html.el("p").cls("meta").text(role).add(Phrases.time(date.date()));
            cell.add(says.text(", says its " + date.source()));
        }
        for (String flag : document.flags())
            cell.add(Html.el("p").cls("meta").add(Html.el("code").text(flag)));
        return cell;
    }

    private Html proof(DocumentSummary document) {
        Html cell = Html.el("div");
        Html digest = Html.el("code").at("title", document.sha256()).text(Phrases.digest(document.sha256()));
        cell.add(Html.el("p").cls("meta").text("SHA-256 ").add(digest));
        cell.add(Html.el("p", "meta", "by " + document.extractor()));
        if (copies.contains(document.sha256())) {
            cell.add(Html.el("p")
                    .cls("meta")
                    .add(Html.toFile(Anchors.copy(report.city(), document.sha256()), "Stored copy")));
        }
        return cell;
    }

    private static String status(ExtractionStatus status) {
        return switch (status) {
            case TEXT_OK -> "Text read";
            case TEXT_PARTIAL -> "Text read in part";
            case TEXT_GARBLED -> "Its text layer is no language";
            case OCR_USED -> "Read from pictures of text";
            case SCANNED_NO_TEXT -> "A scan without text: we could not look";
            case ENCRYPTED -> "It needs a password: we could not look";
            case TIMEOUT -> "Reading it took too long: we could not look";
            case OUT_OF_MEMORY -> "Reading it needs too much memory: we could not look";
            case CRASH -> "Reading it failed: we could not look";
            case EMPTY -> "There is no text in it";
            case UNSUPPORTED -> "A kind that we do not read";
        };
    }
}
