package org.precheck.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * An http or https address, read the way browsers read it (WHATWG URL standard) by OkHttp's parser, with the standard's
 * rules for hosts that are numbers added: those are what turns {@code http://2130706433/} into a loopback address.
 */
public final class WebAddress {
    private final HttpUrl url;

    private WebAddress(HttpUrl url) {
        this.url = url;
    }

    /** The address, or null where the text is none that a browser would open by http or https. */
    public static @Nullable WebAddress parse(String text) {
        return finished(HttpUrl.parse(stripped(text)));
    }

    /** A link found at this address, or null where it leads to nothing that is opened by http or https. */
    public @Nullable WebAddress resolve(String link) {
        return finished(url.resolve(stripped(link)));
    }

    private static @Nullable WebAddress finished(@Nullable HttpUrl url) {
        if (url == null || url.host().chars().anyMatch(c -> "<>^|%".indexOf(c) >= 0)) return null;
        if (url.host().indexOf(':') >= 0 || !Ipv4Number.endsInNumber(url.host())) return new WebAddress(url);
        String literal = Ipv4Number.serialised(url.host());
        return literal == null
                ? null
                : new WebAddress(url.newBuilder().host(literal).build());
    }

    /** Takes away what the standard takes away before it reads: controls and spaces around, tabs and line ends within. */
    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) <= ' ') start++;
        while (end > start && text.charAt(end - 1) <= ' ') end--;
        StringBuilder kept = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != '\t' && c != '\n' && c != '\r') kept.append(c);
        }
        return kept.toString();
    }

    /** Lower-case name in ASCII, dotted quad, or IPv6 literal without brackets. */
    public String host() {
        return url.host();
    }

    /** The port, given or implied by the scheme. */
    public int port() {
        return url.port();
    }

    /** Whether the scheme is https. */
    public boolean secure() {
        return url.isHttps();
    }

    /** The path, percent-encoded, beginning with a slash. */
    public String path() {
        return url.encodedPath();
    }

    /** What stands in the request line: path and query, percent-encoded. */
    public String target() {
        String query = url.encodedQuery();
        return query == null ? url.encodedPath() : url.encodedPath() + "?" + query;
    }

    /** The query, percent-encoded, or null where there is none. */
    public @Nullable String query() {
        return url.encodedQuery();
    }

    /** Scheme, host and port, as robots.txt and pacing know a site. */
    public String origin() {
        String host = host().indexOf(':') >= 0 ? "[" + host() + "]" : host();
        boolean implied = port() == HttpUrl.defaultPort(url.scheme());
        return url.scheme() + "://" + host + (implied ? "" : ":" + port());
    }

    /** Whether user name or password stand in it. */
    boolean hasUserInfo() {
        return !url.encodedUsername().isEmpty() || !url.encodedPassword().isEmpty();
    }

    /** The address that the host is, or null where it is a name; never asks anyone. */
    @Nullable
    InetAddress literal() {
        boolean number = host().indexOf(':') >= 0 || Ipv4Number.endsInNumber(host());
        try {
            return number ? InetAddress.ofLiteral(host()) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The same address under another host. */
    WebAddress withHost(String host) {
        return new WebAddress(url.newBuilder().host(host).build());
    }

    /** The same address without its fragment, by which visits are told apart. */
    public WebAddress withoutFragment() {
        return url.encodedFragment() == null
                ? this
                : new WebAddress(url.newBuilder().fragment(null).build());
    }

    @Override
    public String toString() {
        return url.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WebAddress address && url.equals(address.url);
    }

    @Override
    public int hashCode() {
        return url.hashCode();
    }

    /** Never asks a name server: the bytes of an address that was checked, under the name that was asked for. */
    static InetAddress named(String host, InetAddress checked) {
        try {
            return InetAddress.getByAddress(host, checked.getAddress());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address has 4 or 16 bytes", e);
        }
    }
}
