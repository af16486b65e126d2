package org.precheck.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.precheck.criteria.Card;
import org.precheck.judge.LinkCheck;
import org.precheck.judge.LinkResult;
import org.precheck.model.City;
import org.precheck.model.CriterionId;
import org.precheck.portal.platform.PlatformForms;
import org.precheck.settings.CsvTable;
import org.precheck.settings.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code precheck check}: single links, right now. */
@Command(
        name = "check",
        description = {
            "Check links right now: can the public open them, and what do they show for the criteria?",
            "It follows no links, keeps nothing and needs no database. A link that cannot be judged is an outcome, not an"
                    + " error."
        },
        footer = {
            "",
            "Examples:",
            "  precheck check https://data.example.gov/policy --city Springfield --state IL",
            "  precheck check --links links.csv --criterion open-data-policy --json"
        })
final class CheckCommand implements Callable<Integer> {
    private static final int AT_ONCE = 16;

    @Parameters(paramLabel = "URL", arity = "0..*", description = "Addresses, verbatim.")
    private List<String> addresses = new ArrayList<>();

    @Option(
            names = "--links",
            paramLabel = "FILE.csv",
            description = "More addresses, from the column url of a CSV file.")
    private @Nullable Path links;

    @Mixin
    private SubjectOption subject = new SubjectOption();

    @Option(names = "--criterion", paramLabel = "ID", description = "Only these criteria; default: all of the edition.")
    private List<String> criteria = new ArrayList<>();

    @Option(names = "--json", description = "One JSON object a line and a link.")
    private boolean json;

    @Mixin
    private SettingsOption settings = new SettingsOption();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        List<String> asked = new ArrayList<>(addresses);
        if (links != null) asked.addAll(CsvTable.read(links).column("url"));
        if (asked.isEmpty() && links == null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Nothing to check: give an address, or --links FILE.csv.");
        }
        Settings read = settings.read();
        List<Card> cards =
                settings.cards(read, criteria.stream().map(CriterionId::new).toList());
        try (LinkCheck check = new LinkCheck(
                read.fetch(), new PlatformForms(read.platforms()), read.extract(), asOf.date(), Clock.systemUTC())) {
            print(check, asked, subject.city(), cards);
        }
        return ExitCode.COMPLETED;
    }

    private void print(LinkCheck check, List<String> asked, City subject, List<Card> cards) throws Exception {
        CheckText text = new CheckText(spec.commandLine().getColorScheme().ansi());
        Semaphore turns = new Semaphore(AT_ONCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<LinkResult>> results = new ArrayList<>();
            for (String address : asked) {
                results.add(threads.submit(() -> {
                    turns.acquire();
                    try {
                        return check.check(address, subject, cards);
                    } finally {
                        turns.release();
                    }
                }));
            }
            for (Future<LinkResult> result : results) {
                spec.commandLine().getOut().println(json ? CheckJson.line(result.get()) : text.of(result.get()));
            }
        }
    }
}
