package org.precheck.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.precheck.report.CityReport;
import org.precheck.report.CitySummary;
import org.precheck.report.NightReport;
import org.precheck.settings.Submission;
import org.precheck.store.Judgements;
import org.precheck.store.Run;
import org.precheck.store.RunState;
import org.precheck.store.Runs;
import org.precheck.store.StoredNight;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Freezes the reports, writes them with the manifest, and ends the run. A quarantined night has a manifest and no
 * reports: the last good ones stay.
 */
final class PublishStep implements Tasklet {
    private static final Logger LOG = LoggerFactory.getLogger(PublishStep.class);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final NightWork work;

    PublishStep(NightWork work) {
        this.work = work;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        Runs runs = new Runs(work.store());
        Run run = runs.find(work.run().id()).orElseThrow();
        if (run.state() == RunState.QUARANTINED) {
            write("manifest.json", JSON.writeValueAsString(new Manifests(work).draw(run, run.state())));
            contribution.getStepExecution().setTerminateOnly(); // a held back night is not complete: it may run again
            return RepeatStatus.FINISHED;
        }
        Reporting reporting = new Reporting(work, run);
        StoredNight night = new StoredNight(work.store(), run.id());
        List<CitySummary> lines = new ArrayList<>();
        int done = 0;
        for (Submission submission : work.submissions()) {
            work.tell(Stage.PUBLISH, done++, work.submissions().size(), 0);
            CityReport report = reporting.report(submission.city());
            night.keep(report);
            lines.add(CitySummary.of(report));
        }
        Manifests manifests = new Manifests(work);
        RunState state = manifests.state(run);
        NightManifest manifest = manifests.draw(run, state);
        if (!manifest.closes()) {
            manifest = unclosed(run, manifests, state);
        }
        String json = JSON.writeValueAsString(manifest);
        night.keep(overview(reporting, manifest, state, lines), json);
        write("manifest.json", json);
        ReportFiles.write(night, work.reports());
        runs.end(run.id(), state, null, work.clock().instant());
        return RepeatStatus.FINISHED;
    }

    private NightManifest unclosed(Run run, Manifests manifests, RunState state) {
        LOG.error("the sums of run {} do not close", run.id());
        new Judgements(work.store())
                .fault(
                        run.id(),
                        Stage.PUBLISH.word(),
                        "",
                        "manifest",
                        "The sums of the night do not close.",
                        work.clock().instant());
        return manifests.draw(run, state);
    }

    private NightReport overview(Reporting reporting, NightManifest manifest, RunState state, List<CitySummary> lines) {
        List<CitySummary> byName = lines.stream()
                .sorted((a, b) -> a.city().name().compareTo(b.city().name()))
                .toList();
        return new NightReport(
                reporting.provenance(),
                state == RunState.COMPLETED_WITH_GAPS
                        ? NightReport.State.COMPLETED_WITH_GAPS
                        : NightReport.State.COMPLETED,
                reporting.before().map(Run::night).orElse(null),
                reporting.criteria(),
                byName,
                Incidents.of(work),
                new NightReport.Manifest(
                        manifest.links().in(),
                        manifest.links().duplicates(),
                        manifest.links().outcomes(),
                        manifest.discovered().outcomes(),
                        manifest.judged().cities(),
                        manifest.judged().criteria(),
                        manifest.judged().findings(),
                        manifest.judged().faults(),
                        manifest.work().notModified(),
                        manifest.work().extracted(),
                        Math.toIntExact(manifest.work().readingsMade())));
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(work.reports());
            Files.writeString(work.reports().resolve(name), text + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The report " + work.reports().resolve(name) + " could not be written", e);
        }
    }
}
