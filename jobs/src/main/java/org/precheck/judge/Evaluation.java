package org.precheck.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.precheck.criteria.Card;
import org.precheck.criteria.Evidence;
import org.precheck.criteria.Judge;
import org.precheck.extract.Extraction;
import org.precheck.extract.Extractor;
import org.precheck.extract.Source;
import org.precheck.model.CriterionId;
import org.precheck.model.Document;
import org.precheck.model.Finding;
import org.precheck.model.Verdict;

/** Judges labelled documents, each alone, through the extraction, the readers and the judgement of the nightly job. */
public final class Evaluation {
    private final Extractor extractor;
    private final Judge judge;
    private final Map<CriterionId, Card> cards = new HashMap<>();
    private final LocalDate asOf;

    /**
     * An evaluation.
     *
     * @param cards cards of all editions; a criterion without one is NotAssessed
     * @param asOf the day that windows count back from
     */
    public Evaluation(Extractor extractor, Judge judge, List<Card> cards, LocalDate asOf) {
        this.extractor = extractor;
        this.judge = judge;
        this.asOf = asOf;
        for (Card card : cards) this.cards.put(card.id(), card);
    }

    /**
     * What came of it.
     *
     * @param rows every label, in the order of the set
     * @param documents the documents by name; what could not be read is left out
     */
    public record Result(List<JudgedRow> rows, Map<String, Document> documents) {
        /** Copies the collections. */
        public Result {
            rows = List.copyOf(rows);
            documents = Map.copyOf(documents);
        }
    }

    /** Judges every row of a set, several documents at a time. */
    public Result run(LabelledSet set, int threads) throws InterruptedException {
        Map<String, List<LabelledRow>> byDocument = new LinkedHashMap<>();
        for (LabelledRow row : set.rows())
            byDocument.computeIfAbsent(row.doc(), _ -> new ArrayList<>()).add(row);
        Map<LabelledRow, JudgedRow> judged = new HashMap<>();
        Map<String, Document> documents = new HashMap<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<One>> waiting = new ArrayList<>();
            for (Map.Entry<String, List<LabelledRow>> entry : byDocument.entrySet()) {
                LabelledSet.LabelledDocument document =
                        Objects.requireNonNull(set.documents().get(entry.getKey()));
                waiting.add(pool.submit(() -> one(document, entry.getValue())));
            }
            for (Future<One> future : waiting) {
                One one = future.get();
                for (JudgedRow row : one.rows()) judged.put(row.row(), row);
                if (one.document() != null) documents.put(one.doc(), one.document());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a document could not be judged: " + e.getCause(), e);
        }
        return new Result(
                set.rows().stream()
                        .map(row -> Objects.requireNonNull(judged.get(row)))
                        .toList(),
                documents);
    }

    private record One(String doc, @Nullable Document document, List<JudgedRow> rows) {}

    private One one(LabelledSet.LabelledDocument labelled, List<LabelledRow> rows) {
        Extraction extraction = extract(labelled);
        Document document = extraction.status().hasText() ? extraction.document() : null;
        List<Evidence.Offered> offered = document == null
                ? List.of()
                : List.of(new Evidence.Offered(document, labelled.file().getFileName() + "", List.of()));
        List<Evidence.Unread> unread = document == null
                ? List.of(new Evidence.Unread(
                        labelled.file().getFileName() + "", List.of(), "Its text could not be read."))
                : List.of();
        Evidence evidence = new Evidence(labelled.city(), offered, unread, asOf);
        List<Card> wanted = rows.stream()
                .map(row -> cards.get(row.criterion()))
                .filter(Objects::nonNull)
                .toList();
        Map<CriterionId, Finding> findings = new HashMap<>();
        for (Finding finding : judge.judge(wanted, evidence)) findings.put(finding.criterion(), finding);
        List<JudgedRow> judged = new ArrayList<>();
        for (LabelledRow row : rows) {
            Finding finding = findings.get(row.criterion());
            judged.add(new JudgedRow(row, finding == null ? Verdict.NOT_ASSESSED : finding.verdict(), finding));
        }
        return new One(labelled.doc(), document, judged);
    }

    private Extraction extract(LabelledSet.LabelledDocument labelled) {
        try {
            return extractor.extract(Source.of(labelled.file()));
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + labelled.file() + " could not be read", e);
        }
    }
}
