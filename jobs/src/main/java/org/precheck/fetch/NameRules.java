package org.precheck.fetch;

import java.util.List;
import java.util.Locale;
import org.precheck.model.FetchOutcome;

/** What is refused by the look of an address alone, beyond what browsers refuse. */
final class NameRules {
    /** Names that by RFC, by custom or by a platform's rules mean a private network. */
    private static final List<String> PRIVATE = List.of(
            "localhost",
            "localdomain",
            "local",
            "internal",
            "intranet",
            "private",
            "lan",
            "corp",
            "home",
            "home.arpa",
            "svc",
            "cluster.local",
            "onion");

    private NameRules() {}

    /** Passes names of letters, digits, hyphens and underscores in at least two labels, none of them private. */
    static void check(String host) throws Refused {
        if (host.length() > 253) throw invalid(host, "is longer than 253 characters");
        String[] labels = host.split("\\.", -1);
        for (String label : labels) {
            if (label.isEmpty()) throw invalid(host, "has an empty part");
            if (label.length() > 63) throw invalid(host, "has a part of more than 63 characters");
            if (label.startsWith("-") || label.endsWith("-"))
                throw invalid(host, "has a part that begins or ends with -");
            if (!label.chars().allMatch(NameRules::isNameCharacter))
                throw invalid(host, "has characters that no host has");
        }
        if (labels.length == 1) throw blocked(host, "is a name without a dot, which only a private network knows");
        for (String name : PRIVATE) {
            if (host.equals(name) || host.endsWith("." + name)) throw blocked(host, "is a name of a private network");
        }
    }

    private static boolean isNameCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    /** Names that never leave the machine (RFC 6761). */
    static boolean isLocalhost(String host) {
        return host.equals("localhost") || host.endsWith(".localhost");
    }

    /**
     * Whether an @ stands before the first slash or question mark of the authority. A backslash or # before it makes some
     * programs take what follows the @ for the host and others what precedes it, so all of these are refused.
     */
    static boolean atSignInAuthority(String text) {
        int colon = text.indexOf(':');
        int slashes = text.indexOf("//");
        int i = slashes >= 0 && (colon < 0 || slashes < colon) ? slashes : colon + 1;
        while (i < text.length() && (text.charAt(i) == '/' || text.charAt(i) == '\\')) i++;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '?') return false;
            if (c == '@') return true;
        }
        return false;
    }

    /** Why a text that no browser opens by http or https is none. */
    static String whyNoAddress(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) return "The address is empty.";
        int colon = trimmed.indexOf(':');
        String scheme = colon > 0 ? trimmed.substring(0, colon).toLowerCase(Locale.ROOT) : "";
        boolean named = !scheme.isEmpty() && scheme.chars().allMatch(c -> isNameCharacter(c) || c == '+' || c == '.');
        if (named && !scheme.equals("http") && !scheme.equals("https") && scheme.indexOf('.') < 0) {
            return "Addresses that begin with " + shown(scheme) + ": are not opened, only http and https.";
        }
        if (!named) return "The address does not begin with http:// or https://.";
        return "The host or port in \"" + shown(text) + "\" is not well formed.";
    }

    /** Fit for a sentence: no control characters, at most 80 characters. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(80, text.length()); i++) {
            char c = text.charAt(i);
            shown.append(Character.isISOControl(c) || Character.isSurrogate(c) ? ' ' : c);
        }
        return text.length() > 80 ? shown + "…" : shown.toString();
    }

    private static Refused invalid(String host, String why) {
        return new Refused(FetchOutcome.URL_INVALID, "The host name " + shown(host) + " " + why + ".");
    }

    private static Refused blocked(String host, String why) {
        return new Refused(FetchOutcome.BLOCKED_ADDRESS, "The host " + shown(host) + " " + why + ".");
    }
}
