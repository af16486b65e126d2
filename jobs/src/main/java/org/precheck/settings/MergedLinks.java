package org.precheck.settings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.precheck.model.CriterionId;
import org.precheck.model.EvidenceLink;

/**
 * Links that are there and links that come.
 *
 * @param added links to add, one for an address and note
 * @param present how many of those that came add nothing
 */
record MergedLinks(List<EvidenceLink> added, int present) {
    static MergedLinks of(List<EvidenceLink> there, List<EvidenceLink> coming) {
        List<EvidenceLink> added = new ArrayList<>();
        int present = 0;
        for (EvidenceLink link : coming) {
            List<EvidenceLink> same = new ArrayList<>();
            for (List<EvidenceLink> links : List.of(there, added)) {
                links.stream().filter(each -> same(each, link)).forEach(same::add);
            }
            if (covered(link, same)) {
                present++;
                continue;
            }
            int at = indexOf(added, link);
            if (at >= 0) added.set(at, joined(added.get(at), link));
            else added.add(link);
        }
        return new MergedLinks(List.copyOf(added), present);
    }

    private static boolean same(EvidenceLink a, EvidenceLink b) {
        return a.address().equals(b.address()) && (b.note() == null || b.note().equals(a.note()));
    }

    private static boolean covered(EvidenceLink link, List<EvidenceLink> same) {
        if (same.stream().anyMatch(each -> each.criteria().isEmpty())) return true;
        Set<CriterionId> offered = new LinkedHashSet<>();
        same.forEach(each -> offered.addAll(each.criteria()));
        return !link.criteria().isEmpty() && offered.containsAll(link.criteria());
    }

    /** The added link that this one widens: same address and note, each for named criteria. */
    private static int indexOf(List<EvidenceLink> added, EvidenceLink link) {
        for (int i = 0; i < added.size(); i++) {
            EvidenceLink each = added.get(i);
            boolean named = !each.criteria().isEmpty() && !link.criteria().isEmpty();
            if (named && each.address().equals(link.address()) && Objects.equals(each.note(), link.note())) {
                return i;
            }
        }
        return -1;
    }

    private static EvidenceLink joined(EvidenceLink a, EvidenceLink b) {
        Set<CriterionId> criteria = new TreeSet<>(a.criteria());
        criteria.addAll(b.criteria());
        return new EvidenceLink(a.address(), List.copyOf(criteria), a.note());
    }
}
