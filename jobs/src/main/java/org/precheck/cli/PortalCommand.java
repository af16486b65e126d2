package org.precheck.cli;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Fetcher;
import org.precheck.fetch.ScratchSnapshots;
import org.precheck.fetch.SnapshotStore;
import org.precheck.judge.Extractors;
import org.precheck.portal.Portal;
import org.precheck.portal.PortalFacts;
import org.precheck.portal.PortalLook;
import org.precheck.portal.platform.PlatformForms;
import org.precheck.settings.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

    @Mixin
    private LinksOption links = new LinksOption();

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
        List<String> asked = links.addresses();
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
        Settings read = settings.read(spec.commandLine().getErr());
        PlatformForms forms = new PlatformForms(read.platforms());
        try (SnapshotStore scratch = new ScratchSnapshots();
                Fetcher fetcher = new Fetcher(read.fetch(), scratch, Clock.systemUTC(), forms)) {
            PortalLook look = new PortalLook(fetcher, scratch, Extractors.PORTALS);
            LinksOption.inOrder(asked, AT_ONCE, look::look, portal -> print(portal, table));
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
