package org.precheck.portal.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A dataset of a catalogue that is, by its title and words, an inventory of the city's data.
 *
 * @param title the dataset's title
 * @param identifier its identifier, or null
 * @param address where the rows can be had: a CSV or workbook, else a page that shows them
 * @param format name of the format behind that address, or null where it is not known
 * @param score how sure its words are; 3 and more where the title says it outright
 */
public record InventoryEntry(
        String title,
        @Nullable String identifier,
        String address,
        @Nullable String format,
        int score) {}
