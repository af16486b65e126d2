package org.precheck.extract;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.precheck.extract.worker.Block;
import org.precheck.model.DocumentDate;
import org.precheck.model.DocumentDate.Role;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gathers what a page says about its own age, and where it says so. */
final class HtmlDates {
    private static final Map<String, Role> NAMES = Map.ofEntries(
            Map.entry("article:published_time", Role.PUBLISHED),
            Map.entry("datepublished", Role.PUBLISHED),
            Map.entry("uploaddate", Role.PUBLISHED),
            Map.entry("pubdate", Role.PUBLISHED),
            Map.entry("publish-date", Role.PUBLISHED),
            Map.entry("publishdate", Role.PUBLISHED),
            Map.entry("publication_date", Role.PUBLISHED),
            Map.entry("dc.date.issued", Role.PUBLISHED),
            Map.entry("dcterms.issued", Role.PUBLISHED),
            Map.entry("dcterms.date", Role.PUBLISHED),
            Map.entry("dc.date", Role.PUBLISHED),
            Map.entry("date", Role.PUBLISHED),
            Map.entry("article:modified_time", Role.MODIFIED),
            Map.entry("og:updated_time", Role.MODIFIED),
            Map.entry("datemodified", Role.MODIFIED),
            Map.entry("last-modified", Role.MODIFIED),
            Map.entry("lastmod", Role.MODIFIED),
            Map.entry("dc.date.modified", Role.MODIFIED),
            Map.entry("dcterms.modified", Role.MODIFIED),
            Map.entry("datecreated", Role.CREATED),
            Map.entry("dc.date.created", Role.CREATED),
            Map.entry("dcterms.created", Role.CREATED));
    private static final Pattern VISIBLE = Pattern.compile(
            "(?i)\\b((?:last |page )*(?:updated|modified|revised|reviewed|changed))(?: on| at)?:?\\s|\\b(published|posted)(?: on)?:?\\s");
    private static final int LONGEST_NOTE = 200;
    private static final int MOST = 20;
    private static final int LONGEST_JSON = 200_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Set<DocumentDate> dates = new LinkedHashSet<>();

    static List<DocumentDate> of(Document page, List<Block> blocks) {
        HtmlDates found = new HtmlDates();
        for (Element script : page.select("script[type=application/ld+json]")) found.inJson(script.data());
        for (Element meta : page.select("meta[content]")) {
            String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
            if (name.isEmpty()) name = meta.hasAttr("itemprop") ? meta.attr("itemprop") : meta.attr("http-equiv");
            found.named(name, meta.attr("content"), "meta");
        }
        for (Element time : page.select("time[itemprop], time[pubdate]")) {
            String name = time.hasAttr("pubdate") ? "pubdate" : time.attr("itemprop");
            found.named(name, time.hasAttr("datetime") ? time.attr("datetime") : time.text(), "visible");
        }
        for (Block block : blocks) found.visible(block);
        return found.dates.stream().limit(MOST).toList();
    }

    private void named(String name, String value, String source) {
        Role role = NAMES.get(name.toLowerCase(Locale.ROOT));
        if (role != null) DayText.first(value).ifPresent(day -> dates.add(new DocumentDate(role, day, source)));
    }

    private void inJson(String script) {
        if (script.length() > LONGEST_JSON) return;
        try {
            walk(JSON.readTree(script), 0);
        } catch (JacksonException e) {
            // what is no JSON says nothing
        }
    }

    private void walk(JsonNode node, int depth) {
        if (depth > 12 || dates.size() >= MOST) return;
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (property.getValue().isString())
                named(property.getKey(), property.getValue().asString(), "json-ld");
        }
        for (JsonNode child : node) walk(child, depth + 1);
    }

    private void visible(Block block) {
        if (block.hidden() || block.isRow() || dates.size() >= MOST) return;
        String text = block.text().strip();
        if (text.length() > LONGEST_NOTE) text = text.substring(0, LONGEST_NOTE);
        Matcher note = VISIBLE.matcher(text);
        if (!note.find()) return;
        Role role = note.group(2) == null ? Role.MODIFIED : Role.PUBLISHED;
        // the date stands right after the word
        String rest = text.substring(note.end(), Math.min(text.length(), note.end() + 40));
        DayText.first(rest).ifPresent(day -> dates.add(new DocumentDate(role, day, "visible")));
    }
}
