package org.precheck.criteria;

import java.util.List;
import java.util.Objects;
import org.precheck.model.Coverage;
import org.precheck.model.SearchRecord;

/**
 * What there was to look at for one criterion.
 *
 * @param weighed the documents
 * @param unread what was offered and could not be read
 * @param record the sums
 */
record Search(List<Weighed> weighed, List<Evidence.Unread> unread, SearchRecord record) {
    static Search of(List<Weighed> weighed, List<Evidence.Unread> unread) {
        int pages = 0;
        int missing = 0;
        long characters = 0;
        for (Weighed one : weighed) {
            Coverage coverage = one.offered().document().coverage();
            pages += coverage.read() + coverage.ocr() + coverage.blank();
            missing += coverage.unread() + coverage.garbled();
            characters += one.offered().document().text().length();
        }
        List<String> languages = weighed.stream()
                .map(one -> one.offered().document().language())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return new Search(
                List.copyOf(weighed),
                List.copyOf(unread),
                new SearchRecord(weighed.size(), pages, missing, characters, languages));
    }

    /** Why "not there" may not be said, in one sentence, or empty where all was read. */
    String gap() {
        if (!unread.isEmpty()) {
            Evidence.Unread first = unread.getFirst();
            String others = unread.size() == 1 ? "" : " (and " + (unread.size() - 1) + " more)";
            return "What was offered could not all be read: " + first.address() + others + ". " + first.reason();
        }
        if (weighed.isEmpty()) return "Nothing was offered for this criterion.";
        for (Weighed one : weighed) {
            Coverage coverage = one.offered().document().coverage();
            if (!coverage.complete()) {
                int missing = coverage.unread() + coverage.garbled();
                return missing + " of " + coverage.pages() + " pages of "
                        + one.offered().address() + " could not be read.";
            }
        }
        return "";
    }
}
