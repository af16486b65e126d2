package org.precheck.fetch;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Failures.Failure;
import org.precheck.model.FetchOutcome;

/**
 * Recognises error pages that a server sends with status 200: by title and main heading together, by where the link ended,
 * or by a likeness to what the same host answers for an address that cannot exist; never by words in the body alone.
 */
final class ErrorPages {
    private static final List<String> HOMES =
            List.of("/", "/home", "/home/", "/index.html", "/index.htm", "/index.php", "/default.aspx", "/en", "/en/");

    private static final List<String> ERROR_PATHS = List.of(
            "/404",
            "/404.html",
            "/404.htm",
            "/404.aspx",
            "/error",
            "/error.aspx",
            "/error.html",
            "/notfound",
            "/not-found",
            "/pagenotfound",
            "/page-not-found",
            "/pages/404",
            "/errors/404");

    private ErrorPages() {}

    /** How sure one may be from one look at the page. */
    enum Look {
        /** Nothing speaks for an error. */
        CONTENT,
        /** One thing speaks for it: compare with what the host says of an address that cannot exist. */
        DOUBTFUL,
        /** Two things that do not depend on each other speak for it. */
        ERROR
    }

    /** Where a redirect that ends at a home page or an error address comes to, or null. */
    static @Nullable Failure sink(WebAddress asked, WebAddress reached) {
        if (asked.equals(reached)) return null;
        String query = reached.query() == null ? "" : reached.query().toLowerCase(Locale.ROOT);
        if (query.startsWith("aspxerrorpath=") || query.contains("&aspxerrorpath=")) {
            return new Failure(
                    FetchOutcome.ERROR_SINK, "The link ends at the site's error page, " + reached.path() + ".");
        }
        boolean sameHost = bare(asked.host()).equals(bare(reached.host()));
        String path = reached.path().toLowerCase(Locale.ROOT);
        String trimmed = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (ERROR_PATHS.contains(trimmed) && !asked.path().equalsIgnoreCase(reached.path())) {
            return new Failure(
                    FetchOutcome.ERROR_SINK, "The link ends at the site's error page, " + reached.path() + ".");
        }
        boolean deep = !HOMES.contains(asked.path().toLowerCase(Locale.ROOT));
        if (sameHost && deep && HOMES.contains(path) && reached.query() == null) {
            return new Failure(FetchOutcome.ERROR_SINK, "The link ends at the site's home page instead of its own.");
        }
        return null;
    }

    /** What title and heading say of a page that was answered with status 200. */
    static Look look(PageSketch page) {
        boolean title = Phrases.mostly(Phrases.NOT_FOUND, page.title());
        boolean heading = Phrases.mostly(Phrases.NOT_FOUND, page.heading());
        boolean brief = page.visible() < 1_500;
        if (title && heading) return Look.ERROR;
        if (title
                && brief
                && Phrases.in(
                        Phrases.NOT_FOUND,
                        page.opening()
                                .substring(Math.min(
                                        page.opening().length(), page.title().length())))) {
            return Look.ERROR;
        }
        return title || heading ? Look.DOUBTFUL : Look.CONTENT;
    }

    /** Whether two pages of one host are the same but for what changes with every request. */
    static boolean alike(PageSketch page, PageSketch impossible) {
        boolean size = Math.abs(page.visible() - impossible.visible()) <= Math.max(40, impossible.visible() / 10);
        return size && page.title().equals(impossible.title()) && page.heading().equals(impossible.heading());
    }

    static boolean isParked(PageSketch page) {
        return page.visible() < 3_000
                && (Phrases.in(Phrases.PARKED, page.title())
                        || Phrases.in(Phrases.PARKED, page.heading())
                        || (page.visible() < 800 && Phrases.in(Phrases.PARKED, page.opening())));
    }

    static boolean isMaintenance(PageSketch page) {
        return page.visible() < 1_500
                && (Phrases.mostly(Phrases.MAINTENANCE, page.title())
                        || Phrases.mostly(Phrases.MAINTENANCE, page.heading()));
    }

    /** A page that shows nothing until its scripts have run. */
    static boolean isScriptShell(PageSketch page) {
        if (page.scripts() == 0 || page.visible() >= 200) return false;
        String noscript = page.noscript().toLowerCase(Locale.ROOT);
        boolean asksForScripts = noscript.contains("javascript") || noscript.contains("enable js");
        return page.mount() || asksForScripts || page.visible() < 60;
    }

    private static String bare(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
