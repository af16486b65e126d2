package org.precheck.portal.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.precheck.text.Fold;
import tools.jackson.databind.JsonNode;

/**
 * Finds the datasets of a catalogue that are an inventory of the data a city holds, by the words of their titles, keywords
 * and descriptions in English, Spanish, Portuguese and French. It only proposes what to fetch; the rows decide.
 */
final class Inventories {
    private static final int MOST = 5;
    private static final int BY_TITLE = 3;
    private static final int BY_KEYWORD = 2;
    private static final List<String> PHRASES = List.of(
            "data inventory",
            "dataset inventory",
            "data set inventory",
            "datasets inventory",
            "data sets inventory",
            "data asset inventory",
            "data assets inventory",
            "information asset inventory",
            "information asset register",
            "data asset register",
            "inventory of data",
            "inventory of datasets",
            "inventory of city data",
            "inventory of all data",
            "inventory of public data",
            "inventory of information assets",
            "inventario de datos",
            "inventario de conjuntos de datos",
            "inventario de bases de datos",
            "inventario de los datos",
            "inventario institucional de datos",
            "inventario de activos de informacion",
            "registro de activos de informacion",
            "inventario de informacion",
            "inventario de dados",
            "inventario dos dados",
            "inventario de bases de dados",
            "inventario de conjuntos de dados",
            "inventario das bases de dados",
            "inventario de ativos de informacao",
            "inventaire des donnees",
            "inventaire de donnees",
            "inventaire des jeux de donnees",
            "inventaire des bases de donnees",
            "inventaire des ensembles de donnees",
            "repertoire des donnees");

    /** Inventories of things that are no datasets, and what is written about inventories. */
    private static final Set<String> OTHER = Set.of(
            "tree",
            "trees",
            "arboles",
            "arvores",
            "arbres",
            "greenhouse",
            "ghg",
            "emission",
            "emissions",
            "emisiones",
            "emissoes",
            "housing",
            "fleet",
            "vehicle",
            "vehicles",
            "bridge",
            "bridges",
            "sign",
            "signs",
            "streetlight",
            "streetlights",
            "hydrant",
            "hydrants",
            "wetland",
            "wetlands",
            "soil",
            "forest",
            "wildlife",
            "traffic",
            "center",
            "centers",
            "centre",
            "centres",
            "historic",
            "parking",
            "pavement",
            "sidewalk",
            "sidewalks",
            "toxics",
            "guide",
            "guia",
            "guidance",
            "template",
            "plantilla",
            "modelo",
            "manual",
            "handbook",
            "instructions",
            "system",
            "systems",
            "sistemas",
            "systemes",
            "application",
            "applications",
            "software",
            "aplicaciones",
            "logiciels");

    /** The best forms to read rows from come first. */
    private static final Map<String, Integer> ORDER =
            Map.of("csv", 0, "xlsx", 1, "xls", 2, "ods", 3, "tsv", 4, "html", 5);

    private final List<InventoryEntry> found = new ArrayList<>();

    void look(DatasetEntry dataset) {
        if (dataset.title() == null) return;
        String title = plain(dataset.title());
        int score = score(title, dataset.node());
        if (score < BY_KEYWORD) return;
        DistributionEntry best = best(dataset.distributions());
        String address = best == null ? web(Values.id(dataset.node().path("landingPage"))) : address(best);
        if (address == null) return;
        found.add(new InventoryEntry(
                NameCounts.oneLine(dataset.title()),
                dataset.identifier(),
                address,
                best == null ? null : best.format(),
                score));
        found.sort(Comparator.comparingInt(InventoryEntry::score).reversed());
        if (found.size() > MOST) found.removeLast();
    }

    List<InventoryEntry> found() {
        return found;
    }

    private static int score(String title, JsonNode node) {
        for (String word : title.split(" ", -1)) {
            if (OTHER.contains(word)) return 0;
        }
        int score = says(title) ? BY_TITLE : 0;
        for (JsonNode keyword : Values.list(node.path("keyword"))) {
            String text = Values.text(keyword);
            if (text != null && says(plain(text))) {
                score += BY_KEYWORD;
                break;
            }
        }
        // a description alone may only mention the inventory
        boolean hint = title.contains("inventor") || title.contains("inventaire") || title.contains("datasets");
        String description = score > 0 || hint ? Values.text(node.path("description")) : null;
        if (description != null && says(plain(description))) score += hint ? BY_KEYWORD : 1;
        return score;
    }

    private static boolean says(String plain) {
        for (String phrase : PHRASES) {
            int at = plain.indexOf(phrase);
            int end = at + phrase.length();
            if (at >= 0
                    && (at == 0 || plain.charAt(at - 1) == ' ')
                    && (end == plain.length() || plain.charAt(end) == ' ')) return true;
        }
        return false;
    }

    /** Letters and digits in lower case without accents, one blank between words. */
    private static String plain(String text) {
        String folded = Fold.fold(text.length() > 2_000 ? text.substring(0, 2_000) : text);
        StringBuilder plain = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) plain.append(c);
            else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') plain.append(' ');
        }
        return plain.toString().strip();
    }

    private static @Nullable DistributionEntry best(List<DistributionEntry> distributions) {
        DistributionEntry best = null;
        for (DistributionEntry one : distributions) {
            if (address(one) != null && (best == null || order(one) < order(best))) best = one;
        }
        return best;
    }

    private static int order(DistributionEntry one) {
        int order = one.format() == null ? 7 : ORDER.getOrDefault(one.format(), 8);
        return 2 * order + (one.downloadUrl() == null ? 1 : 0);
    }

    private static @Nullable String address(DistributionEntry one) {
        String download = web(one.downloadUrl());
        return download == null ? web(one.accessUrl()) : download;
    }

    private static @Nullable String web(@Nullable String address) {
        boolean web = address != null && (address.startsWith("https://") || address.startsWith("http://"));
        return web ? address : null;
    }
}
