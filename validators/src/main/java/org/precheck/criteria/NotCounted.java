package org.precheck.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.precheck.model.Citation;
import org.precheck.model.ClauseReading;
import org.precheck.model.Reading;
import org.precheck.model.SetAside;
import org.precheck.readers.MatterReader;

/**
 * What was found for the clauses that are not met and does not count: it speaks of another matter, is too old or too little,
 * or is something else than what is asked for, such as a proposal. So that nobody has to guess why.
 */
final class NotCounted {
    private static final int MOST = 8;
    private static final int EACH = 2;
    private static final int QUOTED = 2;

    /** Labels of facts that are short of what a clause asks for; others are about something else. */
    private static final Set<String> SHORT = Set.of(
            "blank",
            "catalogue",
            "department",
            "directed",
            "draft",
            "ended",
            "intent",
            "moved",
            "others-design",
            "partial-inventory",
            "planned",
            "proposed",
            "systems",
            "to-meet",
            "undated",
            "under-way");

    private final Card card;
    private final Matter matter;
    private final List<SetAside> all = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private NotCounted(Card card, Matter matter) {
        this.card = card;
        this.matter = matter;
    }

    static List<SetAside> of(Card card, List<Ways> ways, List<ClauseReading> readings, Matter matter) {
        NotCounted told = new NotCounted(card, matter);
        for (int i = 0; i < ways.size(); i++) {
            if (!(readings.get(i).reading() instanceof Reading.Met)) told.clause(ways.get(i));
        }
        return List.copyOf(told.all);
    }

    private void clause(Ways way) {
        Card.Clause clause = way.clause();
        int before = all.size();
        for (ClauseJudge.Found found : way.apart(matter)) {
            add(before, found, MatterReader.NAME, matter.apart(clause));
        }
        for (ClauseJudge judge : way.judges()) {
            String reader = judge.clause().reader();
            for (ClauseJudge.Found found : judge.old()) add(before, found, reader, on(clause, judge.over(found)));
            for (ClauseJudge.Found found : judge.little()) {
                add(before, found, reader, on(clause, found.fact().says() + asked(judge.clause(), found)));
            }
            for (ClauseJudge.Found found : judge.other()) {
                String label = found.fact().label();
                String told = found.where().document() + reader + label;
                if (SHORT.contains(label) && !card.asks(reader, label) && seen.add(told)) {
                    add(before, found, reader, on(clause, found.fact().says()));
                }
            }
        }
    }

    private void add(int before, ClauseJudge.Found found, String gate, String reason) {
        boolean room = all.size() < MOST && all.size() < before + EACH;
        String quote = found.where().document() + reason;
        if (!room || !seen.add(quote)) return;
        List<Citation> words = found.fact().citations();
        List<Citation> some = words.subList(0, Math.min(QUOTED, words.size()));
        all.add(new SetAside(found.where().document(), gate, reason, some));
    }

    private static String on(Card.Clause clause, String says) {
        return "On \u201c" + Matter.bare(clause.text()) + "\u201d: " + says;
    }

    private static String asked(Card.Clause clause, ClauseJudge.Found found) {
        Double least = clause.atLeast();
        Double amount = found.fact().amount();
        if (least == null) return "";
        return " That is " + (amount == null ? "no figure" : figure(amount, least)) + "; at least "
                + figure(least, least) + " is asked for.";
    }

    private static String figure(double value, double least) {
        return least <= 1
                ? String.format(Locale.ROOT, "%.0f %%", value * 100)
                : String.format(Locale.ROOT, "%,.0f", value);
    }
}
