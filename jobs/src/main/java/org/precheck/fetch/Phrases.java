package org.precheck.fetch;

import java.util.List;
import java.util.Locale;

/** Words by which pages of all kinds of servers give themselves away, in English, Spanish and French, lower-case. */
final class Phrases {
    static final List<String> NOT_FOUND = List.of(
            "page not found",
            "404",
            "404 error",
            "404 not found",
            "error 404",
            "not found",
            "page cannot be found",
            "page can't be found",
            "page could not be found",
            "page couldn't be found",
            "page isn't available",
            "page is not available",
            "page no longer exists",
            "page does not exist",
            "page doesn't exist",
            "page unavailable",
            "document not found",
            "file not found",
            "content not found",
            "requested page is missing",
            "we can't find",
            "we couldn't find",
            "this page has moved",
            "página no encontrada",
            "no se encontró la página",
            "page introuvable",
            "page non trouvée");

    static final List<String> MAINTENANCE = List.of(
            "under maintenance",
            "down for maintenance",
            "site maintenance",
            "scheduled maintenance",
            "maintenance mode",
            "temporarily unavailable",
            "be right back",
            "en mantenimiento",
            "en maintenance");

    static final List<String> PARKED = List.of(
            "domain is for sale",
            "domain name is for sale",
            "buy this domain",
            "this domain is parked",
            "domain parking",
            "parked domain",
            "domain has expired",
            "this domain may be for sale",
            "future home of something quite cool");

    static final List<String> BOT_TITLES = List.of(
            "just a moment",
            "attention required! | cloudflare",
            "access denied",
            "verify you are human",
            "verifying you are human",
            "are you a robot",
            "are you human",
            "bot verification",
            "human verification",
            "security check",
            "request rejected",
            "pardon our interruption",
            "please wait... | cloudflare",
            "ddos-guard",
            "one moment, please",
            "you have been blocked",
            "request unsuccessful",
            "client challenge");

    static final List<String> GEO = List.of(
            "not available in your region",
            "not available in your country",
            "unavailable in your location",
            "access from your country",
            "access from your location is",
            "restricted in your country",
            "not available in your location");

    static final List<String> LOGIN = List.of(
            "sign in",
            "signin",
            "log in",
            "login",
            "log on",
            "sign-in",
            "you need access",
            "request access",
            "access required",
            "authentication required",
            "iniciar sesión",
            "inicie sesión",
            "se connecter",
            "connexion");

    static final List<String> CONSENT =
            List.of("before you continue", "cookie consent", "your privacy choices", "we value your privacy");

    private Phrases() {}

    static boolean in(List<String> phrases, String text) {
        String lower = normal(text);
        for (String phrase : phrases) {
            if (lower.contains(phrase)) return true;
        }
        return false;
    }

    /** Whether the text is little else than one of the phrases, so that "404 Main Street" or a news title is not meant. */
    static boolean mostly(List<String> phrases, String text) {
        String lower = normal(text);
        for (String phrase : phrases) {
            int at = lower.indexOf(phrase);
            if (at < 0) continue;
            String before = lower.substring(0, at).stripTrailing();
            String after = lower.substring(at + phrase.length()).stripLeading();
            boolean brief = phrase.length() < 10;
            boolean starts = before.isEmpty() || isSeparator(before.charAt(before.length() - 1));
            boolean ends = after.isEmpty() || isSeparator(after.charAt(0));
            boolean whole = at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1));
            if (whole && (starts || before.length() <= 12) && (ends || !brief) && after.length() <= 60) return true;
        }
        return false;
    }

    /** Between the parts of a title, as in "City of Springfield | Page not found", or at the end of a sentence. */
    private static boolean isSeparator(char c) {
        return "|-–—:»·.,!()[]".indexOf(c) >= 0;
    }

    private static String normal(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
