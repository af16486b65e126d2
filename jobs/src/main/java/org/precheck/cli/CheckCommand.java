package org.precheck.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.precheck.criteria.Card;
import org.precheck.judge.LinkCheck;
import org.precheck.model.City;
import org.precheck.model.CriterionId;
import org.precheck.portal.platform.PlatformForms;
import org.precheck.settings.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private LinksOption links = new LinksOption();

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
        List<String> asked = links.addresses();
        Settings read = settings.read(spec.commandLine().getErr());
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
        LinksOption.inOrder(
                asked,
                AT_ONCE,
                address -> check.check(address, subject, cards),
                result -> spec.commandLine().getOut().println(json ? CheckJson.line(result) : text.of(result)));
    }
}
