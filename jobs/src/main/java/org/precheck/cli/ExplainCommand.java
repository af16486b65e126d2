package org.precheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.precheck.criteria.Card;
import org.precheck.criteria.Evidence;
import org.precheck.criteria.Judge;
import org.precheck.extract.Extraction;
import org.precheck.extract.Extractor;
import org.precheck.extract.Source;
import org.precheck.judge.Explanation;
import org.precheck.judge.Extractors;
import org.precheck.judge.LinkCheck;
import org.precheck.model.CriterionId;
import org.precheck.model.Finding;
import org.precheck.portal.platform.PlatformForms;
import org.precheck.settings.Settings;
import org.precheck.settings.UnusableFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code precheck explain}: how one document is judged by one criterion, down to the words. */
@Command(
        name = "explain",
        description =
                "Show how a file or a page is judged: its gates, each clause with its quotes, and what is missing.",
        footer = {"", "Example:", "  precheck explain policy.pdf --criterion OD1 --city Denton --state TX"})
public final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE|URL", description = "A file, or an address that is fetched.")
    private String source = "";

    @Option(names = "--criterion", paramLabel = "ID", required = true, description = "The criterion.")
    private String criterion = "";

    @Mixin
    private SubjectOption subject = new SubjectOption();

    @Mixin
    private SettingsOption settings = new SettingsOption();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        boolean page = source.contains("://");
        Settings read = page ? settings.read(spec.commandLine().getErr()) : settings.read();
        Card card = settings.cards(read, List.of(new CriterionId(criterion))).getFirst();
        Finding finding = page ? ofPage(read, card) : ofFile(read, card);
        PrintWriter out = spec.commandLine().getOut();
        out.print(Explanation.of(card, finding));
        out.flush();
        return ExitCode.COMPLETED;
    }

    private Finding ofPage(Settings read, Card card) throws IOException {
        try (LinkCheck check = new LinkCheck(
                read.fetch(), new PlatformForms(read.platforms()), read.extract(), asOf.date(), Clock.systemUTC())) {
            return check.check(source, subject.city(), List.of(card)).findings().getFirst();
        }
    }

    private Finding ofFile(Settings read, Card card) throws IOException {
        Path file = Path.of(source);
        UnusableFileException.unlessReadable(file);
        Extraction extraction;
        try (Extractor extractor = Extractors.of(read.extract())) {
            extraction = extractor.extract(Source.of(file));
        }
        List<Evidence.Offered> offered = List.of();
        List<Evidence.Unread> unread = List.of();
        if (extraction.document() != null && extraction.status().hasText()) {
            offered = List.of(new Evidence.Offered(extraction.document(), source, List.of()));
        } else {
            String reason = "Its text could not be read (" + extraction.status() + ").";
            unread = List.of(new Evidence.Unread(source, List.of(), reason));
        }
        return new Judge().judge(card, new Evidence(subject.city(), offered, unread, asOf.date()));
    }
}
