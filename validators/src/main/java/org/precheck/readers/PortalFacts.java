package org.precheck.readers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.Passage;
import org.precheck.model.PassageKind;

/**
 * States what a portal's API or catalogue told, from the labelled lines that such an answer is made into; in any other
 * document it finds nothing, whatever that says of a portal. {@code api}: an API answered; {@code datasets}: how many, with the day
 * of the newest change;
 * {@code newest}, {@code median}: days of modification; {@code licensed}, {@code machine-readable}: shares between 0 and 1;
 * {@code publishers}: how many departments or organisations. Shares and days are of the datasets read where not all were.
 */
final class PortalFacts implements Reader {
    /** What such documents begin with; text that was JSON begins with a brace, and so nobody else can make it. */
    private static final List<String> TITLES = List.of("Answer of a portal's API (", "Data catalogue in ");

    @Override
    public String name() {
        return "portal-facts";
    }

    @Override
    public List<String> labels() {
        return List.of("api", "datasets", "newest", "median", "licensed", "machine-readable", "publishers");
    }

    @Override
    public List<Fact> facts(Subject subject, Parameters parameters) {
        String type = subject.document().mediaType();
        boolean answer = type.equals("application/json") || type.equals("application/ld+json");
        String text = subject.document().text();
        if (!answer || TITLES.stream().noneMatch(text::startsWith)) return List.of();
        List<Fact> facts = new ArrayList<>();
        for (Passage passage : subject.document().passages()) {
            if (passage.kind() != PassageKind.PARAGRAPH) continue;
            Fact fact = fact(subject, passage, subject.document().textOf(passage));
            if (fact != null) facts.add(fact);
        }
        facts.replaceAll(fact -> fact.label().equals("datasets") ? dated(fact, facts) : fact);
        return facts;
    }

    /** The number of datasets with the day of the newest change, so that a card can tell a portal that was left alone. */
    private static Fact dated(Fact datasets, List<Fact> all) {
        for (Fact newest : all) {
            if (!newest.label().equals("newest")) continue;
            return new Fact(
                    datasets.label(),
                    datasets.says() + " " + newest.says(),
                    List.of(datasets.citations().getFirst(), newest.citations().getFirst()),
                    newest.date(),
                    datasets.amount(),
                    null);
        }
        return datasets;
    }

    private static @Nullable Fact fact(Subject subject, Passage passage, String line) {
        int colon = line.indexOf(": ");
        if (colon < 0) return null;
        String label = line.substring(0, colon);
        String value = line.substring(colon + 2);
        return switch (label) {
            case "Portal software" ->
                value.equals("arcgisserver")
                        ? null
                        : made(
                                "api",
                                "The portal's API answered; it runs on " + value + ".",
                                subject,
                                passage,
                                null,
                                null);
            case "Datasets" -> counted("datasets", "It lists " + value + " datasets.", value, subject, passage);
            case "Newest modification" -> dated("newest", "The newest change is of ", value, subject, passage);
            case "Median modification" ->
                dated("median", "Half of the datasets changed since ", value, subject, passage);
            case "Datasets with a licence" -> shared("licensed", "A licence is named by ", value, subject, passage);
            case "Machine-readable datasets" ->
                shared("machine-readable", "Machine-readable are ", value, subject, passage);
            default -> named(label, subject, passage);
        };
    }

    /** {@code Publishers (12)}. */
    private static @Nullable Fact named(String label, Subject subject, Passage passage) {
        String start = "Publishers (";
        if (!label.startsWith(start) || !label.endsWith(")")) return null;
        String number = label.substring(start.length(), label.length() - 1);
        return counted("publishers", number + " departments or organisations publish.", number, subject, passage);
    }

    private static @Nullable Fact counted(String label, String says, String number, Subject subject, Passage passage) {
        Long count = number(number);
        return count == null ? null : made(label, says, subject, passage, null, (double) count);
    }

    private static @Nullable Fact dated(String label, String says, String value, Subject subject, Passage passage) {
        if (value.length() < 10) return null;
        try {
            LocalDate day = LocalDate.parse(value.substring(0, 10));
            return made(label, says + value + ".", subject, passage, day, null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Fact shared(String label, String says, String value, Subject subject, Passage passage) {
        int of = value.indexOf(" of ");
        Long part = of < 0 ? null : number(value.substring(0, of));
        Long whole = of < 0 ? null : number(value.substring(of + 4));
        if (part == null || whole == null || whole == 0 || part > whole) return null;
        String sentence = says + value + " datasets that were looked at.";
        return made(label, sentence, subject, passage, null, (double) part / whole);
    }

    private static Fact made(
            String label,
            String says,
            Subject subject,
            Passage passage,
            @Nullable LocalDate date,
            @Nullable Double amount) {
        return new Fact(label, says, List.of(subject.citeChars(passage.start(), passage.end())), date, amount, null);
    }

    private static @Nullable Long number(String text) {
        boolean digits = !text.isEmpty() && text.length() < 16 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Long.valueOf(text) : null;
    }
}
