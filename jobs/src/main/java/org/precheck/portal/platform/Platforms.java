package org.precheck.portal.platform;

import static org.precheck.portal.platform.Platform.Kind.BLOG;
import static org.precheck.portal.platform.Platform.Kind.CODE;
import static org.precheck.portal.platform.Platform.Kind.GOALS;
import static org.precheck.portal.platform.Platform.Kind.LEGISLATION;
import static org.precheck.portal.platform.Platform.Reading.BROWSER;
import static org.precheck.portal.platform.Platform.Reading.OTHER_FORM;
import static org.precheck.portal.platform.Platform.Reading.PAGE;

import java.util.List;
import java.util.Optional;
import org.precheck.fetch.WebAddress;

/** The one table of platforms; the first row that holds an address counts. */
public final class Platforms {
    private static final String DRAWN = " draws its pages by scripts, so there was nothing that we could read.";
    private static final String GOALS_INSTEAD =
            "Supply the goals with their deadlines and figures as a PDF, a CSV file or a page of the city's own site.";
    private static final String CODE_INSTEAD =
            "Supply the adopted ordinance itself, such as the signed PDF or the city clerk's page.";

    private static final List<Platform> ALL = List.of(
            new Platform(
                    "envisio",
                    "Envisio",
                    GOALS,
                    List.of("performance.envisio.com"),
                    List.of("/dashboard"),
                    OTHER_FORM,
                    true,
                    "Envisio" + DRAWN,
                    GOALS_INSTEAD),
            goals("clearpoint", "ClearPoint", List.of("clearpointstrategy.com"), List.of()),
            goals("socrata-performance", "Tyler Performance", List.of(), List.of("/stat/goals/", "/stories/s/")),
            goals(
                    "opengov",
                    "OpenGov",
                    List.of("stories.opengov.com", "controlpanel.opengov.com", "opengov.com"),
                    List.of()),
            new Platform(
                    "storymaps",
                    "ArcGIS StoryMaps",
                    GOALS,
                    List.of("storymaps.arcgis.com"),
                    List.of("/stories/"),
                    OTHER_FORM,
                    true,
                    "ArcGIS StoryMaps" + DRAWN,
                    GOALS_INSTEAD),
            goals("power-bi", "Power BI", List.of("app.powerbi.com", "app.powerbigov.us"), List.of()),
            goals("tableau", "Tableau", List.of("public.tableau.com", "online.tableau.com"), List.of()),
            goals("cascade", "Cascade", List.of("cascade.app"), List.of()),
            goals("achieveit", "AchieveIt", List.of("achieveit.com"), List.of()),
            new Platform(
                    "municode",
                    "Municode",
                    CODE,
                    List.of("library.municode.com", "api.municode.com"),
                    List.of(),
                    BROWSER,
                    false,
                    "The terms of Municode restrict automated access, so we did not look.",
                    CODE_INSTEAD),
            code("amlegal", "American Legal", List.of("codelibrary.amlegal.com"), BROWSER),
            code("ecode360", "eCode360", List.of("ecode360.com"), PAGE),
            code("codepublishing", "Code Publishing", List.of("codepublishing.com"), OTHER_FORM),
            code("qcode", "Qcode", List.of("qcode.us"), PAGE),
            code("municipal-codes", "municipal.codes", List.of("municipal.codes"), PAGE),
            code("encodeplus", "enCodePlus", List.of("encodeplus.com"), PAGE),
            records("legistar", "Legistar", List.of("legistar.com"), List.of()),
            records("granicus", "Granicus", List.of("granicus.com"), List.of()),
            records(
                    "civicplus",
                    "CivicPlus",
                    List.of(),
                    List.of("/documentcenter/view/", "/agendacenter", "/archive.aspx")),
            new Platform(
                    "medium",
                    "Medium",
                    BLOG,
                    List.of("medium.com"),
                    List.of(),
                    PAGE,
                    true,
                    "",
                    "Supply a copy of the post on the city's own site, or as a PDF."));

    private Platforms() {}

    /** Every platform, in the order in which they are tried. */
    public static List<Platform> all() {
        return ALL;
    }

    /** The platform that an address belongs to. */
    public static Optional<Platform> of(WebAddress address) {
        return ALL.stream().filter(platform -> platform.holds(address)).findFirst();
    }

    private static Platform goals(String name, String title, List<String> hosts, List<String> paths) {
        return new Platform(name, title, GOALS, hosts, paths, BROWSER, true, title + DRAWN, GOALS_INSTEAD);
    }

    private static Platform code(String name, String title, List<String> hosts, Platform.Reading reading) {
        String reason = reading == PAGE ? "" : title + DRAWN;
        return new Platform(name, title, CODE, hosts, List.of(), reading, true, reason, CODE_INSTEAD);
    }

    private static Platform records(String name, String title, List<String> hosts, List<String> paths) {
        return new Platform(
                name,
                title,
                LEGISLATION,
                hosts,
                paths,
                PAGE,
                true,
                "",
                "Supply the document itself, such as the signed ordinance as a PDF.");
    }
}
