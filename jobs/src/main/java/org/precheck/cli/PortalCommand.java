package org.precheck.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Fetcher;
import org.precheck.fetch.ScratchSnapshots;
import org.precheck.fetch.SnapshotStore;
import org.precheck.judge.Extractors;
import org.precheck.portal.Portal;
import org.precheck.portal.PortalFacts;
import org.precheck.portal.PortalLook;
import org.precheck.portal.platform.PlatformForms;
import org.precheck.settings.CsvTable;
import org.precheck.settings.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code precheck portal}: what a data portal runs on and what it holds. */
@Command(
        name = "portal",
        description = {
            "Say what software a data portal runs on, and what its API tells of its datasets.",
            "Asks each host for one page and at most four addresses of its API. An address that is no portal is an"
                    + " outcome, not an error."
        },
        footer = {
            "",
            "Examples:",
            "  precheck portal https://data.example.gov",
            "  precheck portal --links portals.csv --offline --json"
        })
final class PortalCommand implements Callable<Integer> {
    private static final int AT_ONCE = 32;

    @Parameters(paramLabel = "URL", arity = "0..*", description = "Addresses, verbatim.")
    private List<String> addresses = new ArrayList<>();

    @Option(
            names = "--links",
            paramLabel = "FILE.csv",
            description = "More addresses, from the column url of a CSV file.")
    private @Nullable Path links;

    @Option(names = "--offline", description = "Tell the software from the address alone and ask nobody.")
    private boolean offline;

    @Option(names = "--json", description = "One JSON object a line and address.")
    private boolean json;

    @Mixin
    private SettingsOption settings = new SettingsOption();

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        List<String> asked = new ArrayList<>(addresses);
        if (links != null) asked.addAll(CsvTable.read(links).column("url"));
        if (asked.isEmpty() && links == null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Nothing to look at: give an address, or --links FILE.csv.");
        }
        PortalTable table = new PortalTable(asked);
        if (!json) line(table.header());
        if (offline) {
            for (String address : asked) print(PortalLook.offline(address), table);
        } else {
            look(asked, table);
        }
        return ExitCode.COMPLETED;
    }

    private void look(List<String> asked, PortalTable table) throws Exception {
        Semaphore turns = new Semaphore(AT_ONCE);
        Settings read = settings.read();
        try (SnapshotStore scratch = new ScratchSnapshots();
                Fetcher fetcher =
                        new Fetcher(read.fetch(), scratch, Clock.systemUTC(), new PlatformForms(read.platforms()));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            PortalLook look = new PortalLook(fetcher, scratch, Extractors.PORTALS);
            List<Future<Portal>> portals = new ArrayList<>();
            for (String address : asked) {
                portals.add(threads.submit(() -> {
                    turns.acquire();
                    try {
                        return look.look(address);
                    } finally {
                        turns.release();
                    }
                }));
            }
            for (Future<Portal> portal : portals) print(done(portal), table);
        }
    }

    private static Portal done(Future<Portal> portal) throws Exception {
        try {
            return portal.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException ours) throw ours;
            throw e;
        }
    }

    private void print(Portal portal, PortalTable table) {
        line(json ? object(portal) : table.row(portal));
    }

    private void line(String line) {
        spec.commandLine().getOut().println(json ? line : CheckText.plain(line));
    }

    private static String object(Portal portal) {
        PortalFacts facts = portal.facts();
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("url", portal.address());
        line.put(
                "software", portal.software() == null ? null : portal.software().word());
        line.put("confirmed", portal.confirmed());
        line.put("datasets", facts == null ? null : facts.datasets());
        line.put(
                "modified",
                facts == null || facts.newest() == null ? null : facts.newest().toString());
        line.put("outcome", portal.outcome().name());
        return JsonMapper.shared().writeValueAsString(line);
    }
}
