package org.precheck.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.precheck.model.ChangeCause;
import org.precheck.model.CriterionId;
import org.precheck.model.Finding;
import org.precheck.model.Verdict;
import org.precheck.report.Fault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Findings of runs, and the faults that stand in their place. */
public final class Judgements {
    /** Stage of a fault that stands in the place of a finding. */
    public static final String JUDGE = "judge";

    private final JdbcClient sql;

    /** Over an open store. */
    public Judgements(Store store) {
        this.sql = store.client();
    }

    /** Cities of a run that are not judged yet, sorted. */
    public List<String> toJudge(long run) {
        return sql.sql("SELECT city FROM run_city WHERE run = ? AND NOT judged ORDER BY city")
                .param(run)
                .query(String.class)
                .list();
    }

    /** Cities of a run, sorted. */
    public List<String> cities(long run) {
        return sql.sql("SELECT city FROM run_city WHERE run = ? ORDER BY city")
                .param(run)
                .query(String.class)
                .list();
    }

    /**
     * Keeps the findings on one city and ticks it off.
     *
     * @param causes why findings differ from those of the run before, by criterion
     * @param engine what read and judged
     */
    public void keep(
            long run,
            String city,
            List<Finding> findings,
            Map<CriterionId, ChangeCause> causes,
            String engine,
            @Nullable Long previous,
            int readingsMade,
            int reused) {
        Map<CriterionId, Past> past = previous == null ? Map.of() : past(previous, city);
        for (Finding finding : findings) {
            CriterionId criterion = finding.criterion();
            keep(run, finding, previous, past.get(criterion), causes.get(criterion), engine);
        }
        sql.sql("UPDATE run_city SET judged = true, readings_made = ?, readings_reused = ? WHERE run = ? AND city = ?")
                .params(readingsMade, reused, run, city)
                .update();
    }

    private void keep(
            long run,
            Finding finding,
            @Nullable Long previous,
            @Nullable Past before,
            @Nullable ChangeCause cause,
            String engine) {
        String verdict = finding.verdict().name();
        sql.sql("""
                        INSERT INTO finding (run, city, criterion, revision, verdict, basis, as_of, content, previous_run,
                                             previous_verdict, verdict_changed, basis_changed, engine, cause)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (run, city, criterion) DO UPDATE SET
                            revision = excluded.revision, verdict = excluded.verdict, basis = excluded.basis,
                            as_of = excluded.as_of, content = excluded.content, previous_run = excluded.previous_run,
                            previous_verdict = excluded.previous_verdict,
                            verdict_changed = excluded.verdict_changed, basis_changed = excluded.basis_changed,
                            engine = excluded.engine, cause = excluded.cause""")
                .param(run)
                .param(finding.city())
                .param(finding.criterion().value())
                .param(finding.revision())
                .param(verdict)
                .param(finding.basis())
                .param(finding.asOf())
                .param(Fit.text(Json.text(finding)))
                .param(before == null ? null : previous)
                .param(before == null ? null : before.finding().verdict().name())
                .param(before != null && before.finding().verdict() != finding.verdict())
                .param(before != null && !before.finding().basis().equals(finding.basis()))
                .param(engine)
                .param(cause == null ? null : cause.name())
                .update();
    }

    /** The findings on one city in an earlier run, with what read and judged them, by criterion. */
    public Map<CriterionId, Past> past(long run, String city) {
        return sql
                .sql("SELECT content, engine FROM finding WHERE run = ? AND city = ?")
                .params(run, city)
                .query((row, _) ->
                        new Past(Json.read(row.getString("content"), Finding.class), row.getString("engine")))
                .list()
                .stream()
                .collect(Collectors.toMap(past -> past.finding().criterion(), past -> past));
    }

    /** The findings on one city in one run, by criterion. */
    public List<Finding> findings(long run, String city) {
        return sql
                .sql("SELECT content FROM finding WHERE run = ? AND city = ? ORDER BY criterion")
                .params(run, city)
                .query(String.class)
                .list()
                .stream()
                .map(text -> Json.read(text, Finding.class))
                .toList();
    }

    /** How many findings a city has of the two verdicts that settle a point; by city, of all cities with findings. */
    public Map<String, Count> counts(long run) {
        Map<String, Count> counts = new HashMap<>();
        sql.sql("""
                        SELECT city, count(*) FILTER (WHERE verdict = 'SUPPORTED') AS supported,
                               count(*) FILTER (WHERE verdict = 'NOT_FOUND') AS not_found
                        FROM finding WHERE run = ? GROUP BY city""").param(run).query(row -> {
            counts.put(row.getString("city"), new Count(row.getInt("supported"), row.getInt("not_found")));
        });
        return counts;
    }

    /** Findings of a run whose verdict or basis differs from the run before. */
    public List<Change> changes(long run, String city) {
        return sql.sql("""
                        SELECT f.criterion, f.previous_verdict, f.verdict, f.cause
                        FROM finding f
                        JOIN finding p ON p.run = f.previous_run AND p.city = f.city AND p.criterion = f.criterion
                        WHERE f.run = ? AND f.city = ? AND (f.verdict_changed OR f.basis_changed) ORDER BY f.criterion""")
                .params(run, city)
                .query((row, _) -> new Change(
                        new CriterionId(row.getString("criterion")),
                        Verdict.valueOf(row.getString("previous_verdict")),
                        Verdict.valueOf(row.getString("verdict")),
                        cause(row.getString("cause"))))
                .list();
    }

    /** Records a failure of ours; the same one is recorded once. */
    public void fault(long run, String stage, String city, String subject, String message, Instant now) {
        sql.sql("""
                        INSERT INTO fault (run, stage, city, subject, message, at) VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (run, stage, city, subject) DO UPDATE SET message = excluded.message, at = excluded.at""")
                .params(run, stage, city, subject, Fit.text(message), Runs.utc(now))
                .update();
    }

    /** Forgets the faults of judging one city, which is judged again. */
    public void forgetFaults(long run, String city) {
        sql.sql("DELETE FROM fault WHERE run = ? AND city = ? AND stage = ?")
                .params(run, city, JUDGE)
                .update();
    }

    /** The faults that stand in the place of findings on one city. */
    public List<Fault> faults(long run, String city) {
        return sql.sql("SELECT subject, message FROM fault WHERE run = ? AND city = ? AND stage = ? ORDER BY subject")
                .params(run, city, JUDGE)
                .query((row, _) -> new Fault(new CriterionId(row.getString("subject")), row.getString("message")))
                .list();
    }

    /**
     * Findings on one city.
     *
     * @param supported how many are Supported
     * @param notFound how many are NotFound
     */
    public record Count(int supported, int notFound) {}

    /**
     * A finding of an earlier run.
     *
     * @param finding the finding
     * @param engine what read and judged it, or null where that was not kept
     */
    public record Past(Finding finding, @Nullable String engine) {}

    /**
     * What differs from the last run.
     *
     * @param criterion the criterion
     * @param before the verdict then
     * @param after the verdict now
     * @param cause why, or null where only time went by
     */
    public record Change(
            CriterionId criterion,
            Verdict before,
            Verdict after,
            @Nullable ChangeCause cause) {}

    private static @Nullable ChangeCause cause(@Nullable String name) {
        return name == null ? null : ChangeCause.valueOf(name);
    }
}
