package org.precheck.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.Nullable;
import org.precheck.model.FetchOutcome;
import org.precheck.settings.FetchSettings;

/**
 * The one gate that every address passes: those that were supplied, each hop of a redirect, robots.txt, sitemaps, probes.
 * {@link #admit} judges what is written; HttpClient then asks this same object for the addresses to connect to, so that
 * the address that was checked is the one that is connected to.
 */
final class AddressGate implements DnsResolver {
    private final FetchSettings settings;
    private final Names names;
    private final Map<String, String> connectTo;

    AddressGate(FetchSettings settings, Names names) {
        if (!settings.connectTo().isEmpty() && !settings.allowLoopback()) {
            throw new IllegalArgumentException(
                    "The setting fetch.connect-to works only together with fetch.allow-loopback: true.");
        }
        this.settings = settings;
        this.names = names;
        this.connectTo = settings.connectTo();
    }

    /** The address as it will be asked, without its fragment; refused by a written rule otherwise. */
    WebAddress admit(String text) throws Refused {
        WebAddress address = WebAddress.parse(text);
        if (address == null) throw invalid(NameRules.whyNoAddress(text));
        if (NameRules.atSignInAuthority(text)) {
            throw invalid("A user name or an @ stands before the path of the address, which we do not open.");
        }
        return admit(address);
    }

    /** As {@link #admit(String)}, for a link found at an address. */
    WebAddress admit(WebAddress base, String link) throws Refused {
        WebAddress address = base.resolve(link);
        if (address == null) throw invalid("It leads to \"" + NameRules.shown(link) + "\", which is no web address.");
        if (link.contains("//") && NameRules.atSignInAuthority(link)) {
            throw invalid("It leads to an address with a user name or an @ before its path, which we do not open.");
        }
        return admit(address);
    }

    private WebAddress admit(WebAddress parsed) throws Refused {
        WebAddress address = parsed.withoutFragment();
        if (address.hasUserInfo()) throw invalid("A user name stands in the address, which we do not open.");
        if (address.host().endsWith(".") && address.host().length() > 1) {
            address =
                    address.withHost(address.host().substring(0, address.host().length() - 1));
        }
        InetAddress literal = address.literal();
        boolean overridden = connectTo.containsKey(key(address.host(), address.port()));
        boolean loopback = settings.allowLoopback()
                && (literal == null ? NameRules.isLocalhost(address.host()) : literal.isLoopbackAddress());
        if (literal != null) check(address.host(), literal);
        else if (!loopback) NameRules.check(address.host());
        // servers of tests and the demo stand on any free port of our own machine
        if (!loopback && !overridden && !settings.ports().contains(address.port())) {
            throw new Refused(
                    FetchOutcome.BLOCKED_ADDRESS,
                    "Port " + address.port() + " is none of those that we open: " + settings.ports() + ".");
        }
        return address;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws Refused {
        if (isProxy(host, port)) return proxy(host, port);
        String override = connectTo.get(key(host, port));
        if (override != null) return List.of(overridden(host, override));
        List<InetSocketAddress> checked = new ArrayList<>();
        for (InetAddress address : addresses(host)) {
            check(host, address);
            checked.add(new InetSocketAddress(WebAddress.named(host, address), port));
        }
        return checked;
    }

    private boolean isProxy(String host, int port) {
        URI proxy = settings.proxy();
        return proxy != null && host.equalsIgnoreCase(proxy.getHost()) && port == proxy.getPort();
    }

    /** The operator's own egress proxy may stand in a private network, under a name that only that network knows. */
    private static List<InetSocketAddress> proxy(String host, int port) throws Refused {
        try {
            return List.of(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (UnknownHostException e) {
            throw new Refused(
                    FetchOutcome.INTERNAL_ERROR, "The host of the setting fetch.proxy, " + host + ", cannot be found.");
        }
    }

    /** Never called by HttpClient's connection operator since 5.5, and as strict as the other. */
    @Override
    public InetAddress[] resolve(String host) throws Refused {
        return resolve(host, 0).stream().map(InetSocketAddress::getAddress).toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private List<InetAddress> addresses(String host) throws Refused {
        WebAddress address = WebAddress.parse("http://" + (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + "/");
        if (address == null) throw invalid("The host name " + NameRules.shown(host) + " is not well formed.");
        InetAddress literal = address.literal();
        if (literal != null) return List.of(literal);
        if (NameRules.isLocalhost(host)) return List.of(InetAddress.getLoopbackAddress());
        // before any name server is asked: what it says could otherwise be held against the city
        if (!settings.allowLoopback()) needContact();
        return names.addresses(host);
    }

    /** Every address of a name has to pass: a name that is half public is refused, not half used. */
    private void check(String host, InetAddress address) throws Refused {
        if (address.isLoopbackAddress() && settings.allowLoopback()) return;
        if (!AddressRanges.isPublic(address)) {
            String what = host.equals(address.getHostAddress()) ? host : host + " (" + address.getHostAddress() + ")";
            throw new Refused(
                    FetchOutcome.BLOCKED_ADDRESS, "The address " + what + " is not one of the public internet.");
        }
        needContact();
    }

    private void needContact() throws Refused {
        if (settings.contact() == null) {
            throw new Refused(
                    FetchOutcome.INTERNAL_ERROR,
                    "Nothing public is fetched until the setting fetch.contact names a mail or web address"
                            + " under which the sites' owners can reach you.");
        }
    }

    private InetSocketAddress overridden(String host, String target) throws Refused {
        WebAddress to = WebAddress.parse("http://" + target + "/");
        InetAddress literal = to == null ? null : to.literal();
        if (to != null && NameRules.isLocalhost(to.host())) literal = InetAddress.getLoopbackAddress();
        if (to == null || literal == null) {
            throw new Refused(
                    FetchOutcome.INTERNAL_ERROR,
                    "The setting fetch.connect-to leads " + host + " to \"" + target
                            + "\"; it must be an address and a port, such as 127.0.0.1:8080.");
        }
        check(host, literal);
        return new InetSocketAddress(WebAddress.named(host, literal), to.port());
    }

    private static String key(String host, int port) {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host).toLowerCase(Locale.ROOT) + ":" + port;
    }

    private static Refused invalid(@Nullable String detail) {
        return new Refused(FetchOutcome.URL_INVALID, String.valueOf(detail));
    }
}
