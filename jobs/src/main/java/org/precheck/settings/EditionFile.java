package org.precheck.settings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.criteria.Card;
import org.precheck.criteria.Edition;
import org.precheck.criteria.Edition.Continuation;
import org.precheck.criteria.Edition.Sizes;
import org.precheck.criteria.Edition.Threshold;
import org.precheck.criteria.Edition.Tier;

/** Turns an edition's file into an edition; what the schema cannot say is checked here. */
final class EditionFile {
    private final Fields keys;

    private EditionFile(Fields keys) {
        this.keys = keys;
    }

    /** The edition of a file that has passed its schema. */
    static Edition read(Fields keys, List<Card> cards, List<Continuation> continuations) {
        EditionFile file = new EditionFile(keys);
        file.checkCards(cards);
        return new Edition(
                keys.text("edition", ""),
                keys.text("title", ""),
                Math.max(keys.whole("criteria", 0), cards.size()),
                keys.text("source", ""),
                keys.text("unpublished"),
                keys.text("prerequisites", ""),
                Edition.areas(keys.texts("areas"), cards),
                Edition.phases(keys.texts("phases"), cards),
                file.tiers(),
                keys.text("tiers-remark"),
                file.sizes(),
                continuations);
    }

    private void checkCards(List<Card> cards) {
        int criteria = keys.whole("criteria", 0);
        boolean allRead = keys.problems().isEmpty();
        if (allRead && cards.size() < criteria && keys.text("unpublished") == null) {
            keys.problem(
                    "criteria",
                    "The edition has " + criteria + " criteria but there are only " + cards.size() + " cards.",
                    "Add the missing cards, or say under 'unpublished' what is known of the others.");
        }
    }

    private List<Tier> tiers() {
        List<Tier> tiers = new ArrayList<>();
        for (Fields tier : keys.groups("tiers")) {
            List<Threshold> thresholds = new ArrayList<>();
            for (Fields each : tier.groups("thresholds")) {
                thresholds.add(new Threshold(whole(each, "percent"), whole(each, "phases"), each.text("source", "")));
            }
            tiers.add(new Tier(tier.text("name", ""), thresholds));
        }
        return tiers;
    }

    private static @Nullable Integer whole(Fields each, String key) {
        return each.text(key) == null ? null : Integer.valueOf(each.whole(key, 0));
    }

    private Sizes sizes() {
        Fields peers = keys.group("peers");
        List<Long> populations = new ArrayList<>();
        for (String text : peers.texts("populations")) {
            long start = (long) Double.parseDouble(text);
            if (!populations.isEmpty() && start <= populations.getLast()) {
                peers.problem("populations", "The populations do not rise.", "Sort them, each once.");
            }
            populations.add(start);
        }
        return new Sizes(populations, peers.whole("fewest", 1));
    }
}
