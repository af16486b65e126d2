package org.precheck.fetch;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Failures.Failure;
import org.precheck.model.FetchOutcome;

/**
 * Recognises what stands before a page instead of it: bot walls, sign-in walls, consent walls. Each is told by at least
 * two things, one of them not in the page's text; a wall is never evaded.
 */
final class Walls {
    /** Hosts that do nothing but ask who one is. */
    private static final List<String> LOGIN_HOSTS = List.of(
            "accounts.google.com",
            "login.microsoftonline.com",
            "login.microsoftonline.us",
            "login.live.com",
            "login.windows.net",
            "account.box.com",
            "login.gov",
            "secure.login.gov",
            "auth0.com",
            "okta.com",
            "oktapreview.com",
            "onelogin.com",
            "pingidentity.com",
            "duosecurity.com",
            "auth.opengov.com");

    /** Stores whose documents are private until somebody shares them. */
    private static final List<String> SHARES = List.of(
            "drive.google.com",
            "docs.google.com",
            "sites.google.com",
            "sharepoint.com",
            "onedrive.live.com",
            "1drv.ms",
            "box.com",
            "dropbox.com",
            "airtable.com",
            "smartsheet.com");

    private static final List<String> LOGIN_PATHS = List.of(
            "/login",
            "/log-in",
            "/signin",
            "/sign-in",
            "/sign_in",
            "/users/sign_in",
            "/account/login",
            "/user/login",
            "/wp-login.php",
            "/servicelogin",
            "/oauth2/authorize",
            "/saml",
            "/adfs/ls",
            "/_layouts/15/authenticate.aspx",
            "/_forms/default.aspx",
            "/_layouts/15/accessdenied.aspx",
            "/cas/login",
            "/auth/login");

    private Walls() {}

    /** The wall that this answer is, or null. */
    static @Nullable Failure wall(WebAddress asked, WebAddress reached, Reply reply, PageSketch page) {
        Failure bot = botWall(reply, page);
        if (bot != null) return bot;
        Failure login = loginWall(asked, reached, reply.status(), page);
        if (login != null) return login;
        boolean small = page.visible() < 2_000;
        if (small
                && Phrases.in(Phrases.GEO, page.title() + " " + page.heading() + " " + page.opening())
                && (reply.status() == 403 || page.visible() < 600)) {
            return new Failure(FetchOutcome.GEO_BLOCKED, "The page says that it is not shown where we are.");
        }
        boolean consent =
                host(reached.host(), List.of("consent.google.com", "consent.youtube.com", "consent.yahoo.com"));
        if (consent
                || (page.visible() < 800 && !sameSite(asked, reached) && Phrases.in(Phrases.CONSENT, page.title()))) {
            return new Failure(
                    FetchOutcome.BOT_BLOCKED, "A consent page stands before it, which we do not click away.");
        }
        return null;
    }

    private static @Nullable Failure botWall(Reply reply, PageSketch page) {
        String sign = botSign(reply);
        boolean titled = Phrases.in(Phrases.BOT_TITLES, page.title());
        boolean refused =
                reply.status() == 403 || reply.status() == 503 || reply.status() == 429 || reply.status() == 202;
        if (sign != null && (titled || refused || page.visible() < 400)) {
            return new Failure(FetchOutcome.BOT_BLOCKED, "A bot check answered instead of the page (" + sign + ").");
        }
        if (titled && page.visible() < 1_500 && (refused || page.visible() < 800)) {
            return new Failure(
                    FetchOutcome.BOT_BLOCKED, "A bot check answered instead of the page (\"" + page.title() + "\").");
        }
        return null;
    }

    /** A mark of a known bot check in the head of the answer, or null. */
    private static @Nullable String botSign(Reply reply) {
        String mitigated = reply.header("cf-mitigated");
        if (mitigated != null) return "cf-mitigated: " + NameRules.shown(mitigated);
        String action = reply.header("x-amzn-waf-action");
        if (action != null) return "x-amzn-waf-action: " + NameRules.shown(action);
        String iinfo = reply.header("X-Iinfo");
        if (iinfo != null) return "Imperva";
        if (reply.header("x-datadome") != null) return "DataDome";
        if (reply.header("x-px-block") != null) return "PerimeterX";
        if (reply.header("x-sucuri-block") != null) return "Sucuri";
        String server = reply.header("Server");
        boolean front = server != null
                && (server.toLowerCase(Locale.ROOT).startsWith("cloudflare") || server.startsWith("AkamaiGHost"));
        return front && reply.status() == 403 ? "403 from " + server : null;
    }

    private static @Nullable Failure loginWall(WebAddress asked, WebAddress reached, int status, PageSketch page) {
        boolean moved = !asked.host().equals(reached.host()) || !asked.path().equals(reached.path());
        if (moved && host(reached.host(), LOGIN_HOSTS)) {
            return login("The link ends at " + reached.host() + ", where one has to sign in.");
        }
        boolean worded = Phrases.in(Phrases.LOGIN, page.title()) || Phrases.in(Phrases.LOGIN, page.heading());
        boolean share = host(asked.host(), SHARES) || host(reached.host(), SHARES);
        if (share && (worded || status == 401 || status == 403)) {
            return login("The document at " + asked.host() + " is not shared with everyone.");
        }
        boolean path = moved && loginPath(reached);
        if (path && (page.passwords() > 0 || worded)) {
            return login("The link is passed on to a sign-in page, " + reached.path() + ".");
        }
        if (page.passwords() > 0 && worded && page.visible() < 1_500) {
            return login("The page is a sign-in form.");
        }
        return null;
    }

    private static boolean loginPath(WebAddress reached) {
        String path = reached.path().toLowerCase(Locale.ROOT);
        for (String login : LOGIN_PATHS) {
            if (path.startsWith(login) || path.endsWith(login)) return true;
        }
        return false;
    }

    private static Failure login(String detail) {
        return new Failure(FetchOutcome.LOGIN_REQUIRED, detail);
    }

    static boolean host(String host, List<String> domains) {
        for (String domain : domains) {
            if (host.equals(domain) || host.endsWith("." + domain)) return true;
        }
        return false;
    }

    private static boolean sameSite(WebAddress one, WebAddress other) {
        return Scope.site(one).equals(Scope.site(other));
    }
}
