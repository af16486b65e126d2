package org.precheck.portal.platform;

import org.jspecify.annotations.Nullable;
import org.precheck.fetch.ReadableForms;
import org.precheck.fetch.WebAddress;
import org.precheck.settings.PlatformSettings;

/** Says of each address how it is asked: as it stands, in another form, or not at all, by the table and the settings. */
public final class PlatformForms implements ReadableForms {
    /** Where Envisio's dashboards ask for their plan; named here, so that no page can name another host. */
    private static final String ENVISIO = "https://envisio-pdv2-s-production.herokuapp.com/graphql";

    private final PlatformSettings settings;

    /** With what the operator switched on or off. */
    public PlatformForms(PlatformSettings settings) {
        this.settings = settings;
    }

    @Override
    public Way way(WebAddress address) {
        return Platforms.of(address).map(platform -> way(platform, address)).orElseGet(Way.Plain::new);
    }

    private Way way(Platform platform, WebAddress address) {
        Boolean chosen = settings.chosen().get(platform.name());
        boolean on = chosen == null ? platform.on() : chosen;
        if (!on) {
            // the table's reason is only that of a platform which is off by itself
            String reason = platform.on()
                    ? "The settings of this installation keep us from asking " + platform.title() + "."
                    : platform.reason();
            return new Way.Withheld(reason + " " + platform.instead());
        }
        String form = form(platform, address);
        if (form != null) return new Way.Instead(form, platform.sentence());
        String plan = platform.name().equals("envisio") ? envisioPlan(address) : null;
        if (plan != null) return new Way.Instead(ENVISIO, plan, platform.sentence());
        if (platform.name().equals("legistar") && lacksGuid(address)) {
            return new Way.Drawn(
                    "The link names a record of Legistar by its ID alone, which does not open without its GUID. "
                            + "Supply the whole address from the browser's address bar.");
        }
        // a page of such a platform that has no other form, such as Code Publishing's own, may hold its text
        return platform.reading() == Platform.Reading.PAGE ? new Way.Plain() : new Way.Drawn(platform.sentence());
    }

    private static @Nullable String form(Platform platform, WebAddress address) {
        return switch (platform.name()) {
            case "storymaps" -> storyMap(address);
            case "codepublishing" -> codePublishing(address);
            default -> null;
        };
    }

    /** The story's item on ArcGIS Online, whose data hold the story's nodes. */
    private static @Nullable String storyMap(WebAddress address) {
        String[] parts = address.path().split("/", -1);
        if (parts.length < 3 || parts[2].length() != 32) return null;
        boolean hexadecimal = parts[2].chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return hexadecimal ? "https://www.arcgis.com/sharing/rest/content/items/" + parts[2] + "/data?f=json" : null;
    }

    /** The question by which a dashboard asks for the plan that it shows: {@code /dashboard/<plan>} and the like. */
    private static @Nullable String envisioPlan(WebAddress address) {
        String[] parts = address.path().split("/", -1);
        if (parts.length < 3 || parts[2].isEmpty() || parts[2].length() > 100) return null;
        boolean plain =
                parts[2].chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_'));
        return plain
                ? "{\"operationName\":\"publishData\",\"variables\":{\"subDomain\":\"" + parts[2]
                        + "\"},\"query\":\"query publishData($subDomain: String) { publishData(subDomain: $subDomain) }\"}"
                : null;
    }

    /** The page that stands behind the fragment: {@code /WA/City/#!/X/Y.html} is {@code /WA/City/html/X/Y.html}. */
    private static @Nullable String codePublishing(WebAddress address) {
        String text = address.toString();
        int mark = text.indexOf("#!/");
        if (mark < 0 || text.contains("..")) return null;
        String page = text.substring(mark + 3);
        int anchor = page.indexOf('#');
        if (anchor >= 0) page = page.substring(0, anchor);
        if (!page.endsWith(".html") && !page.endsWith(".htm")) return null;
        String folder = address.path();
        int last = folder.lastIndexOf('/');
        return address.origin() + folder.substring(0, last + 1) + "html/" + page;
    }

    private static boolean lacksGuid(WebAddress address) {
        String query = address.query();
        if (query == null || !address.path().equalsIgnoreCase("/LegislationDetail.aspx")) return false;
        String lower = query.toLowerCase(java.util.Locale.ROOT);
        return lower.contains("id=") && !lower.contains("guid=");
    }
}
