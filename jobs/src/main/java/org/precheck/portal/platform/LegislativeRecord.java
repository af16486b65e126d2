package org.precheck.portal.platform;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.extract.Extraction;
import org.precheck.extract.Extraction.PageLink;
import org.precheck.fetch.WebAddress;
import org.precheck.model.Document;

/**
 * Adds to a page of Legistar that shows a legislative file a link to the same file in Legistar's web API, which tells its
 * status, its day of passage and its enactment number in so many words (webapi.legistar.com/Help).
 */
public final class LegislativeRecord {
    private static final String HOST = ".legistar.com";
    private static final String PAGE = "/legislationdetail.aspx";
    private static final Pattern FILE =
            Pattern.compile("(?i)\\bFile #:[\\s|]*([A-Za-z0-9][A-Za-z0-9 ./_-]{0,38}[A-Za-z0-9]|[A-Za-z0-9])");

    private LegislativeRecord() {}

    /**
     * The extraction with that link, or as it is.
     *
     * @param at where the page was reached
     */
    public static Extraction beside(String at, Extraction page) {
        WebAddress address = WebAddress.parse(at);
        Document document = page.document();
        PageLink record = address == null || document == null ? null : link(address, document.text());
        if (record == null) return page;
        List<PageLink> links = new ArrayList<>(page.links());
        links.addFirst(record);
        return new Extraction(
                page.status(),
                page.detail(),
                page.mediaType(),
                page.document(),
                links,
                page.canonical(),
                page.flags(),
                page.extractor(),
                page.pages());
    }

    private static @Nullable PageLink link(WebAddress address, String text) {
        String client = client(address);
        if (client == null || !address.path().toLowerCase(java.util.Locale.ROOT).equals(PAGE)) return null;
        Matcher file = FILE.matcher(text);
        if (!file.find()) return null;
        String number = file.group(1).strip();
        // OData doubles a quotation mark inside of a text; there is none in what the pattern lets through
        String filter = URLEncoder.encode("MatterFile eq '" + number + "'", StandardCharsets.UTF_8);
        return new PageLink(
                "https://webapi.legistar.com/v1/" + client + "/matters?%24filter=" + filter.replace("+", "%20"),
                "Adopted ordinance or resolution " + number + ": legislative record",
                "");
    }

    /** The customer's name, which is the first word of the host. */
    private static @Nullable String client(WebAddress address) {
        String host = address.host();
        if (!host.endsWith(HOST)) return null;
        String client = host.substring(0, host.length() - HOST.length());
        boolean plain = client.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
        return plain && !client.isEmpty() && !client.equals("webapi") && !client.equals("www") ? client : null;
    }
}
