package org.precheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.precheck.batch.Recheck;
import org.precheck.batch.Reextraction;
import org.precheck.criteria.Card;
import org.precheck.criteria.Edition;
import org.precheck.extract.Extractor;
import org.precheck.fetch.SnapshotStore;
import org.precheck.fetch.WarcArchive;
import org.precheck.judge.Extractors;
import org.precheck.model.CriterionId;
import org.precheck.model.Verdict;
import org.precheck.settings.Settings;
import org.precheck.store.Documents;
import org.precheck.store.Run;
import org.precheck.store.SnapshotRows;
import org.precheck.store.StoredNight;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code precheck recheck}: today's cards on stored snapshots. */
@Command(
        name = "recheck",
        description = {
            "Judge the stored snapshots of a run again with today's cards, fetching nothing.",
            "Snapshots that an older version of the extractor read are read again.",
            "It shows what each verdict was and would be now; the run and its reports stay as they are.",
            "With --edition a city is judged by another edition as well, from the same documents; links count for the "
                    + "criteria of that edition which ask the same as those they were offered for, and both names are shown."
        },
        footer = {
            "",
            "Examples:",
            "  precheck recheck",
            "  precheck recheck --as-of 2027-01-01 --city boston-ma --json",
            "  precheck recheck --edition 2022"
        })
final class RecheckCommand implements Callable<Integer> {
    @Mixin
    private final SettingsOption settings = new SettingsOption();

    @Option(names = "--run", paramLabel = "ID", description = "Number of the run; default: the last completed one.")
    private @Nullable Long run;

    @Option(names = "--city", paramLabel = "ID", description = "This city alone; may be given several times.")
    private final List<String> cities = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day to judge for; default: the run's.")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "Print one JSON object a line and a criterion.")
    private boolean json;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Settings read = settings.read();
        List<Card> cards = settings.cards(read);
        Path archive = Home.data().resolve("archive");
        try (OpenStore open = OpenStore.open(read, Home.data());
                SnapshotStore snapshots = new WarcArchive(archive, new SnapshotRows(open.store()), Clock.systemUTC());
                Extractor extractor = Extractors.of(read.extract())) {
            Run found = open.run(run);
            LocalDate day = asOf == null ? found.asOf() : asOf;
            Reextraction documents = new Reextraction(new Documents(open.store()), snapshots, extractor);
            Edition edition = settings.edition(read, cards);
            Recheck recheck = new Recheck(open.store(), edition, cards, day, Clock.systemUTC(), documents);
            StoredNight night = new StoredNight(open.store(), found.id());
            PrintWriter out = spec.commandLine().getOut();
            if (!json) {
                out.println("Run " + found.id() + ", night of " + found.night() + ", judged for " + day
                        + " by the edition " + edition.id() + ":");
            }
            int faults = 0;
            for (var line : night.night().cities()) {
                if (!cities.isEmpty() && !cities.contains(line.city().id())) continue;
                for (Recheck.Row row : recheck.city(found.id(), line.city())) {
                    out.println(json ? JsonMapper.shared().writeValueAsString(object(row)) : sentence(row));
                    if (row.after() == null) faults++;
                }
            }
            if (!json && documents.read() > 0) {
                out.println(documents.read() + " snapshots were read again by " + Extractor.NAME + ".");
            }
            return faults == 0 ? ExitCode.COMPLETED : ExitCode.FAULTS;
        }
    }

    private static Map<String, @Nullable Object> object(Recheck.Row row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("city", row.city());
        object.put("criterion", row.criterion().value());
        object.put("asked", row.asked() == null ? null : row.asked().value());
        object.put("before", word(row.before()));
        object.put("after", word(row.after()));
        object.put("basis_changed", row.basisChanged());
        object.put("cause", row.cause() == null ? null : row.cause().name());
        object.put("sentence", row.sentence());
        return object;
    }

    private static String sentence(Recheck.Row row) {
        String after = row.after() == null ? "fault" : String.valueOf(word(row.after()));
        CriterionId asked = row.asked();
        if (asked == null) {
            return row.city() + "  " + row.criterion() + "  " + after + "  (new: nothing in the run asks the same)";
        }
        String before = row.before() == null ? "not judged" : row.before().word();
        String name = asked.equals(row.criterion()) ? asked.value() : asked + " -> " + row.criterion();
        String change = before.equals(after) ? after : before + " -> " + after;
        return row.city() + "  " + name + "  " + change + (row.basisChanged() ? "  (other basis)" : "")
                + (row.cause() == null ? "" : "  " + row.cause());
    }

    private static @Nullable String word(@Nullable Verdict verdict) {
        return verdict == null ? null : verdict.word();
    }
}
