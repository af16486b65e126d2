package org.precheck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.precheck.batch.Verification;
import org.precheck.extract.Extractor;
import org.precheck.fetch.SnapshotStore;
import org.precheck.fetch.WarcArchive;
import org.precheck.judge.Extractors;
import org.precheck.settings.Settings;
import org.precheck.store.Run;
import org.precheck.store.SnapshotRows;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code precheck verify}: walks the evidence chain of a run offline. */
@Command(
        name = "verify",
        description = {
            "Walk the evidence chain of a run, offline: hash the kept bytes again, extract them again, find every"
                    + " quote at its place.",
            "What another version of the extractor made is named as not reproducible here."
        },
        footer = {"", "Examples:", "  precheck verify", "  precheck verify --run 12 --json"})
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private final SettingsOption settings = new SettingsOption();

    @Option(names = "--run", paramLabel = "ID", description = "Number of the run; default: the last completed one.")
    private @Nullable Long run;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Settings read = settings.read();
        Path archive = Home.data().resolve("archive");
        try (OpenStore open = OpenStore.open(read, Home.data());
                SnapshotStore snapshots = new WarcArchive(archive, new SnapshotRows(open.store()), Clock.systemUTC());
                Extractor extractor = Extractors.of(read.extract())) {
            Run found = open.run(run);
            Verification.Verified verified = new Verification(open.store(), snapshots, extractor).verify(found.id());
            PrintWriter out = spec.commandLine().getOut();
            if (json) out.println(JsonMapper.shared().writeValueAsString(verified));
            else tell(found, verified, out);
            return verified.holds() ? ExitCode.COMPLETED : ExitCode.VERIFICATION_FAILED;
        }
    }

    private static void tell(Run run, Verification.Verified verified, PrintWriter out) {
        out.println("Run " + run.id() + ", night of " + run.night() + ": " + verified.cities() + " cities.");
        out.println(verified.snapshots() + " snapshots hashed again, " + verified.documents()
                + " documents extracted again, " + verified.quotes() + " quotes looked up.");
        verified.notReproducible()
                .forEach(extractor -> out.println("Documents made by " + extractor
                        + " are not reproducible here: this is " + Extractor.NAME + "."));
        verified.failures().forEach(out::println);
        out.println(
                verified.holds()
                        ? "The chain holds."
                        : "The chain is broken in " + verified.failures().size() + " places.");
    }
}
