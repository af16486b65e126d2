package org.precheck.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** Keeps the findings on one city and ticks it off. */
    public void keep(
            long run, String city, List<Finding> findings, @Nullable Long previous, int readingsMade, int reused) {
        for (Finding finding : findings) keep(run, finding, previous);
        sql.sql("UPDATE run_city SET judged = true, readings_made = ?, readings_reused = ? WHERE run = ? AND city = ?")
                .params(readingsMade, reused, run, city)
                .update();
    }

    private void keep(long run, Finding finding, @Nullable Long previous) {
        Optional<Past> before =
                previous == null ? Optional.empty() : past(previous, finding.city(), finding.criterion());
        String verdict = finding.verdict().name();
        sql.sql("""
                        INSERT INTO finding (run, city, criterion, revision, verdict, basis, as_of, content, previous_run,
                                             previous_verdict, verdict_changed, basis_changed)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (run, city, criterion) DO UPDATE SET
                            revision = excluded.revision, verdict = excluded.verdict, basis = excluded.basis,
                            as_of = excluded.as_of, content = excluded.content, previous_run = excluded.previous_run,
                            previous_verdict = excluded.previous_verdict,
                            verdict_changed = excluded.verdict_changed, basis_changed = excluded.basis_changed""")
                .param(run)
                .param(finding.city())
                .param(finding.criterion().value())
                .param(finding.revision())
                .param(verdict)
                .param(finding.basis())
                .param(finding.asOf())
                .param(Fit.text(Json.text(finding)))
                .param(before.isPresent() ? previous : null)
                .param(before.map(Past::verdict).orElse(null))
                .param(before.map(p -> !p.verdict().equals(verdict)).orElse(false))
                .param(before.map(p -> !p.basis().equals(finding.basis())).orElse(false))
                .update();
    }

    private Optional<Past> past(long run, String city, CriterionId criterion) {
        return sql.sql("SELECT verdict, basis, revision FROM finding WHERE run = ? AND city = ? AND criterion = ?")
                .params(run, city, criterion.value())
                .query(Judgements::past)
                .optional();
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
                        SELECT f.criterion, f.previous_verdict, f.verdict, f.revision <> p.revision AS revised, f.basis_changed
                        FROM finding f
                        JOIN finding p ON p.run = f.previous_run AND p.city = f.city AND p.criterion = f.criterion
                        WHERE f.run = ? AND f.city = ? AND (f.verdict_changed OR f.basis_changed) ORDER BY f.criterion""")
                .params(run, city)
                .query((row, _) -> new Change(
                        new CriterionId(row.getString("criterion")),
                        Verdict.valueOf(row.getString("previous_verdict")),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getBoolean("revised"),
                        row.getBoolean("basis_changed")))
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

    private static Past past(ResultSet row, int number) throws SQLException {
        return new Past(row.getString("verdict"), row.getString("basis"));
    }

    /**
     * Findings on one city.
     *
     * @param supported how many are Supported
     * @param notFound how many are NotFound
     */
    public record Count(int supported, int notFound) {}

    private record Past(String verdict, String basis) {}

    /**
     * What differs from the last run.
     *
     * @param criterion the criterion
     * @param before the verdict then
     * @param after the verdict now
     * @param revised whether the card's revision differs
     * @param basisChanged whether the finding rests on other words
     */
    public record Change(CriterionId criterion, Verdict before, Verdict after, boolean revised, boolean basisChanged) {}
}
