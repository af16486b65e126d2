package org.precheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.precheck.criteria.Card;
import org.precheck.criteria.Judge;
import org.precheck.extract.Extractor;
import org.precheck.judge.Evaluation;
import org.precheck.judge.EvaluationPage;
import org.precheck.judge.EvaluationText;
import org.precheck.judge.Extractors;
import org.precheck.judge.JudgedRow;
import org.precheck.judge.LabelledSet;
import org.precheck.judge.Score;
import org.precheck.model.CriterionId;
import org.precheck.readers.Registry;
import org.precheck.settings.Cards;
import org.precheck.settings.ExtractSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Measures judgement on labelled documents. It needs neither settings nor database. */
@Command(
        name = "evaluate",
        description = "Judge labelled documents, each alone, and say how often machine and labels agree.",
        footer = {
            "",
            "DIR holds documents.csv, labels.csv and the files in documents/. Each document is judged as submitted by "
                    + "its row's city for the row's criterion; a criterion without a card is NotAssessed."
        })
public final class EvaluateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of labelled documents.")
    private Path folder = Path.of(".");

    @Option(names = "--json", paramLabel = "FILE", description = "Write every row and each criterion's figures here.")
    private @Nullable Path json;

    @Option(names = "--html", paramLabel = "FILE", description = "Write every disagreement with its readings here.")
    private @Nullable Path html;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(names = "--criteria", paramLabel = "DIR", description = "Folder of cards; default config/criteria.")
    private @Nullable Path criteria;

    @Override
    public Integer call() throws IOException, InterruptedException {
        CommandLine line = spec.commandLine();
        if (!Files.isRegularFile(folder.resolve("documents.csv"))
                || !Files.isRegularFile(folder.resolve("labels.csv"))) {
            throw new ParameterException(line, "There is no documents.csv and labels.csv in " + folder + ".");
        }
        LocalDate day = asOf.date();
        List<Card> cards = cards();
        LabelledSet set = LabelledSet.read(folder);
        int threads = Runtime.getRuntime().availableProcessors();
        Evaluation.Result result;
        try (Extractor extractor = Extractors.of(ExtractSettings.DEFAULTS)) {
            result = new Evaluation(extractor, new Judge(), cards, day).run(set, threads);
        }
        Map<CriterionId, Card> byId = new HashMap<>();
        for (Card card : cards) byId.put(card.id(), card);
        PrintWriter out = line.getOut();
        out.println("# Evaluation as of " + day + "\n");
        out.println(new EvaluationText(result, byId).text());
        out.flush();
        if (json != null)
            Files.writeString(
                    json, JsonMapper.shared().writeValueAsString(report(result)) + "\n", StandardCharsets.UTF_8);
        if (html != null) Files.writeString(html, EvaluationPage.html(result), StandardCharsets.UTF_8);
        return 0;
    }

    private List<Card> cards() {
        Path from = criteria == null ? Home.root().resolve("config").resolve("criteria") : criteria;
        return Cards.all(from, Registry.standard());
    }

    private static Map<String, @Nullable Object> report(Evaluation.Result result) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (JudgedRow row : result.rows()) {
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("doc", row.row().doc());
            line.put("criterion", row.row().criterion().value());
            line.put("label", row.row().label());
            line.put("text_only_label", row.row().textOnlyLabel());
            line.put("sure", row.row().sure() ? "yes" : "no");
            line.put("verdict", row.verdict().word());
            rows.add(line);
        }
        List<Map<String, @Nullable Object>> criteria = new ArrayList<>();
        EvaluationText.byCriterion(result.rows()).forEach((id, all) -> criteria.add(figures(id, all)));
        Map<String, @Nullable Object> report = new LinkedHashMap<>();
        report.put("rows", rows);
        report.put("criteria", criteria);
        return report;
    }

    private static Map<String, @Nullable Object> figures(CriterionId id, List<JudgedRow> all) {
        Score score = Score.of(all.stream().filter(row -> row.row().sure()).toList());
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("criterion", id.value());
        line.put("rows", all.size());
        line.put("sure_rows", score.rows());
        line.put("precision", number(score.precision().value()));
        line.put("recall", number(score.recall().value()));
        line.put("f1", number(score.f1()));
        line.put("coverage", number(score.coverage().value()));
        return line;
    }

    private static @Nullable Double number(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
