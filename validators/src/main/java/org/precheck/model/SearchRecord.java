package org.precheck.model;

import java.util.List;

/**
 * What was looked at before something was said not to be there.
 *
 * @param documents documents read
 * @param pages pages read, unpaged documents counting as one
 * @param unreadPages pages of those documents that could not be read
 * @param characters characters of text read
 * @param languages ISO 639-1 codes of what was read, sorted
 */
public record SearchRecord(int documents, int pages, int unreadPages, long characters, List<String> languages) {
    /** Nothing was looked at. */
    public static final SearchRecord NOTHING = new SearchRecord(0, 0, 0, 0, List.of());

    /** Copies the list. */
    public SearchRecord {
        languages = List.copyOf(languages);
    }
}
