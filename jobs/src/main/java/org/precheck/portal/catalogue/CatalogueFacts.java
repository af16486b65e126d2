package org.precheck.portal.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.precheck.portal.PortalFacts;

/**
 * What a catalogue tells.
 *
 * @param standard how it is written
 * @param title its own title, or null
 * @param portal the figures that every portal has: datasets, modification, licences, formats, publishers
 * @param distributions files and services in all
 * @param open datasets under a licence that lets anybody use and share the data for anything
 * @param years how many datasets were last modified in each year
 * @param undated datasets with a date that cannot be read or lies outside 1950 to 2099
 * @param next address of the next page of a catalogue that comes in pages, or null
 * @param inventories datasets that are an inventory of the city's data, the most promising first
 * @param validation which datasets are written as the standard asks
 * @param quality metadata quality after the European MQA
 */
public record CatalogueFacts(
        Standard standard,
        @Nullable String title,
        PortalFacts portal,
        long distributions,
        long open,
        Map<Integer, Integer> years,
        long undated,
        @Nullable String next,
        List<InventoryEntry> inventories,
        Validation validation,
        MetadataQuality quality) {
    /** Copies the collections. */
    public CatalogueFacts {
        years = java.util.Collections.unmodifiableMap(new TreeMap<>(years));
        inventories = List.copyOf(inventories);
    }
}
