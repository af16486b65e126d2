package org.precheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Fetcher;
import org.precheck.fetch.RobotsAnswer;
import org.precheck.fetch.ScratchSnapshots;
import org.precheck.fetch.SnapshotStore;
import org.precheck.settings.Settings;
import org.precheck.settings.UnusableFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code precheck robots}: whether robots.txt allows addresses, and by which of its lines. */
@Command(
        name = "robots",
        description = {
            "Say whether robots.txt allows addresses to be fetched, and by which of its lines (RFC 9309).",
            "Asks each site for its robots.txt, or reads the one that --file names."
        },
        footer = {
            "",
            "Examples:",
            "  precheck robots https://www.example.gov/policy",
            "  precheck robots https://www.example.gov/policy --file robots.txt --agent precheck --json"
        })
final class RobotsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "URL", arity = "1..*", description = "Addresses, verbatim.")
    private List<String> addresses = new ArrayList<>();

    @Option(names = "--file", paramLabel = "robots.txt", description = "Read this file and ask nobody.")
    private @Nullable Path file;

    @Option(
            names = "--agent",
            paramLabel = "NAME",
            description = "Product token to look for; default: ${DEFAULT-VALUE}",
            defaultValue = RobotsAnswer.OUR_AGENT)
    private String agent = RobotsAnswer.OUR_AGENT;

    @Option(names = "--json", description = "One JSON object a line and address.")
    private boolean json;

    @Mixin
    private SettingsOption settings = new SettingsOption();

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (file != null) {
            UnusableFileException.unlessReadable(file);
            byte[] bytes = Files.readAllBytes(file);
            for (String address : addresses) print(RobotsAnswer.of(bytes, agent, address));
            return ExitCode.COMPLETED;
        }
        Settings read = settings.read();
        settings.needsContact(read); // without one the answer would speak of us, not of the site
        try (SnapshotStore scratch = new ScratchSnapshots();
                Fetcher fetcher = new Fetcher(read.fetch(), scratch, Clock.systemUTC())) {
            for (String address : addresses) print(fetcher.robots(address, agent));
        }
        return ExitCode.COMPLETED;
    }

    private void print(RobotsAnswer answer) {
        if (json) {
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("url", answer.url());
            line.put("allowed", answer.allowed());
            line.put("rule", answer.rule());
            spec.commandLine().getOut().println(JsonMapper.shared().writeValueAsString(line));
            return;
        }
        String rule = answer.rule() == null ? "no rule matches" : answer.rule();
        String line = (answer.allowed() ? "allowed    " : "disallowed ") + answer.url() + "  (" + rule + ")";
        spec.commandLine().getOut().println(CheckText.plain(line));
    }
}
