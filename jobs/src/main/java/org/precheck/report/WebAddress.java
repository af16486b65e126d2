package org.precheck.report;

import java.util.Locale;

/** Whether an address from outside may become a link. */
final class WebAddress {
    private WebAddress() {}

    /**
     * True for http and https addresses with a host, without user information (which hides where a link leads) and
     * without spaces, quotes, backslashes, controls or lone surrogates.
     */
    static boolean mayBeLinked(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        int host = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : -1;
        if (host < 0) return false;
        int end = host;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) end++;
        return end > host
                && address.indexOf('@', host, end) < 0
                && address.chars().allMatch(WebAddress::harmless);
    }

    private static boolean harmless(int c) {
        return c > ' '
                && !Character.isISOControl(c)
                && !Character.isSurrogate((char) c)
                && !Character.isWhitespace(c)
                && (c < 0x2028 || c > 0x202E)
                && "\"'<>\\`^{|}".indexOf(c) < 0;
    }
}
