package org.precheck.report;

import java.util.List;
import java.util.Set;
import org.precheck.criteria.Card.PublicEvidence;
import org.precheck.model.Citation;
import org.precheck.model.ClauseReading;
import org.precheck.model.FetchOutcome;
import org.precheck.model.Finding;
import org.precheck.model.Reading;
import org.precheck.model.SearchRecord;
import org.precheck.model.SetAside;
import org.precheck.model.Verdict;

/** One criterion on a city's page. */
final class CriterionSection {
    private static final int SHOWN_QUOTES = 3;

    private final CityReport report;
    private final QuoteFigure quotes;

    CriterionSection(CityReport report, Set<String> copies) {
        this.report = report;
        this.quotes = new QuoteFigure(report, copies);
    }

    Html of(CriterionText criterion) {
        String id = Anchors.criterion(criterion.id());
        Finding finding = report.finding(criterion.id()).orElse(null);
        Look look = Look.of(finding == null ? null : finding.verdict());
        Html title = Html.el("h3").at("id", id + "-title").text(criterion.title());
        Html over = Html.el(
                "p",
                "over",
                criterion.group() + " · " + criterion.id() + " · card revision "
                        + (finding == null ? criterion.revision() : finding.revision()));
        Html head = Html.el("header").add(Html.el("div").add(over, title), look.badge());
        Html section = Html.el("article").cls("criterion").at("id", id).at("aria-labelledby", id + "-title");
        section.add(head, Html.el("p", "question", criterion.question()));
        if (finding == null) {
            String fault = report.fault(criterion.id()).map(Fault::sentence).orElse("There is no finding.");
            return section.add(
                            Html.el("p", "sentence", fault),
                            Html.el("p").text("This is a failure of ours. It says nothing about the city."))
                    .add(offered(criterion));
        }
        section.add(Html.el("p", "sentence", finding.sentence()));
        if (criterion.people() != null) section.add(Html.el("p").text(criterion.people()));
        section.add(offered(criterion));
        if (!finding.clauses().isEmpty()) {
            section.add(Html.el("h4").text("Clauses"), tally(criterion, finding), clauses(finding));
        }
        for (String remark : finding.remarks()) section.add(Html.el("p", "remark", remark));
        if (!finding.setAside().isEmpty()) section.add(setAside(finding.setAside()));
        boolean idle = finding.searched().documents() == 0 && offered(criterion).isEmpty();
        String searched = idle ? "No link was offered, so nothing was searched." : Phrases.searched(finding.searched());
        section.add(Html.el("p", "searched", searched));
        return section.add(advice(criterion, finding)).add(about(criterion));
    }

    /** The links that the city offers for the criterion by name, with its notes. */
    private List<Html> offered(CriterionText criterion) {
        List<SuppliedLink> links = report.links().stream()
                .filter(l -> l.duplicateOf() == null && l.link().criteria().contains(criterion.id()))
                .toList();
        long forAll = report.links().stream()
                .filter(l -> l.duplicateOf() == null && l.link().criteria().isEmpty())
                .count();
        Html list = Html.el("ul").cls("offered");
        for (SuppliedLink link : links) {
            Html item = Html.el("li").add(Sides.badge(link.capture().outcome())).text(" ");
            item.add(Origin.address(link.link().address()));
            String note = link.link().note();
            if (note != null && !note.isBlank())
                item.text(" “").add(Html.el("bdi").text(note)).text("”");
            FetchOutcome outcome = link.capture().outcome();
            list.add(outcome.reached() ? item : item.text(" " + outcome.sentence()));
        }
        if (forAll > 0) {
            list.add(Html.el("li").text(Phrases.count(forAll, "link", "links") + " offered for every criterion"));
        }
        if (links.isEmpty() && forAll == 0) return List.of();
        return List.of(Html.el("h4").text("Offered by the city"), list);
    }

    private static Html tally(CriterionText criterion, Finding finding) {
        List<ClauseReading> clauses = finding.clauses();
        long met =
                clauses.stream().filter(c -> c.reading() instanceof Reading.Met).count();
        long open = clauses.stream()
                .filter(c -> c.reading() instanceof Reading.CannotTell)
                .count();
        long unmet = clauses.size() - met - open;
        boolean required = clauses.stream().anyMatch(ClauseReading::mandatory);
        String counted = met + " met, " + unmet + " unmet, " + open + " we could not tell. Support needs "
                + criterion.needed() + " of " + clauses.size()
                + (required ? ", each one marked “required” among them." : ".");
        return Html.el("p", "tally", counted);
    }

    private Html clauses(Finding finding) {
        Html list = Html.el("ol").cls("clauses");
        String before = "";
        for (ClauseReading clause : finding.clauses()) {
            Html text = Html.el("p").cls("clause").text(clause.text());
            if (clause.mandatory()) text.text(" ").add(Html.el("small", "required", "required"));
            Html body = Html.el("div").add(text).add(figures(clause.reading().quotations()));
            String why = why(clause.reading(), finding);
            if (!why.isEmpty() && !why.equals(before)) body.add(Html.el("p", "why", why));
            before = why;
            list.add(Html.el("li").add(Look.of(clause.reading()).badge(), body));
        }
        return list;
    }

    /** Why a clause is not met; empty where the finding's own search record, which follows, says it already. */
    private static String why(Reading reading, Finding finding) {
        return switch (reading) {
            case Reading.Met _ -> "";
            case Reading.Unmet(SearchRecord searched) ->
                searched.equals(finding.searched()) ? "" : "Not said there. " + Phrases.searched(searched);
            case Reading.CannotTell(String reason) -> reason;
        };
    }

    private List<Html> figures(List<Citation> citations) {
        List<Html> all = citations.stream().map(quotes::of).toList();
        if (all.size() <= SHOWN_QUOTES) return all;
        int more = all.size() - SHOWN_QUOTES;
        Html rest = Html.el("details")
                .add(Html.el("summary").text(Phrases.count(more, "more quotation", "more quotations")))
                .add(all.subList(SHOWN_QUOTES, all.size()));
        return List.of(Html.el("div").add(all.subList(0, SHOWN_QUOTES)), rest);
    }

    private Html setAside(List<SetAside> documents) {
        Html list = Html.el("ul").cls("aside");
        for (SetAside aside : documents) {
            DocumentSummary document = report.document(aside.document()).orElse(null);
            String title =
                    document == null || document.title() == null ? "A document without a title" : document.title();
            Html item = Html.el("li")
                    .add(Html.el("p").add(Html.el("b").add(Html.el("bdi").text(Phrases.brief(title)))));
            item.add(Html.el("p", "why", aside.reason()));
            if (aside.citations().isEmpty() && document != null) {
                Html proof = Html.el("p").cls("proof");
                Origin.describe(document.source(), proof);
                item.add(proof.text("SHA-256 ").add(Html.el("code").text(Phrases.digest(aside.document()))));
            }
            list.add(item.add(aside.citations().stream().map(quotes::of).toList()));
        }
        return Html.el("div").add(Html.el("h4").text("Read, and not counted"), list);
    }

    private static List<Html> advice(CriterionText criterion, Finding finding) {
        if (finding.verdict() == Verdict.SUPPORTED || criterion.advice().isEmpty()) return List.of();
        Html list = Html.el("ul");
        for (String sentence : criterion.advice()) list.add(Html.el("li").text(sentence));
        Html box = Html.el("div").cls("advice").add(Html.el("h4").text("What is usually missing"), list);
        return List.of(box);
    }

    private static Html about(CriterionText criterion) {
        Html details = Html.el("details").cls("about").add(Html.el("summary").text("How this criterion is read"));
        details.add(Html.el("p").text(evidence(criterion.evidence())));
        if (!criterion.counts().isEmpty()) details.add(Html.el("p").text("What counts:"), list(criterion.counts()));
        if (!criterion.countsNot().isEmpty()) {
            details.add(Html.el("p").text("What looks like evidence and is not:"), list(criterion.countsNot()));
        }
        return details.add(Html.el(
                "p",
                "proof",
                "Wording: " + Phrases.ended(criterion.source()) + " Clauses: " + Phrases.ended(criterion.basis())));
    }

    private static Html list(List<String> sentences) {
        Html list = Html.el("ul");
        for (String sentence : sentences) list.add(Html.el("li").text(sentence));
        return list;
    }

    private static String evidence(PublicEvidence evidence) {
        return switch (evidence) {
            case PUBLIC -> "Evidence of this criterion is public where it exists.";
            case PARTLY ->
                "Some evidence of this criterion may be internal: what is not found here may still be there.";
            case INTERNAL_ONLY -> "Evidence of this criterion is not published; only people can judge it.";
        };
    }
}
