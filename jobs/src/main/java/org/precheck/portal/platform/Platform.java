package org.precheck.portal.platform;

import java.util.List;
import org.precheck.fetch.WebAddress;

/**
 * A service on which cities show goals, codes or legislation.
 *
 * @param name as in the settings, such as {@code municode}
 * @param title as people call it
 * @param kind what cities use it for
 * @param hosts its hosts, each with all hosts under it; empty where cities run it under hosts of their own
 * @param paths beginnings of paths that tell it on its hosts, in lower case; empty where every path does
 * @param reading how its text can be had
 * @param on whether it is asked where the settings do not say
 * @param reason why its page cannot be read, or why it is not asked, in one sentence; empty where neither is so
 * @param instead what a city can supply in place of it, in one sentence
 */
public record Platform(
        String name,
        String title,
        Kind kind,
        List<String> hosts,
        List<String> paths,
        Reading reading,
        boolean on,
        String reason,
        String instead) {
    /** Copies the lists. */
    public Platform {
        if (hosts.isEmpty() && paths.isEmpty()) throw new IllegalArgumentException(name + " cannot be recognised");
        hosts = List.copyOf(hosts);
        paths = List.copyOf(paths);
    }

    /** What cities use a platform for. */
    public enum Kind {
        /** Strategic goals and how they fare. */
        GOALS,
        /** The municipal code. */
        CODE,
        /** Legislation, agendas and minutes. */
        LEGISLATION,
        /** Posts. */
        BLOG
    }

    /** How the text of a platform's pages can be had. */
    public enum Reading {
        /** Its pages hold their text. */
        PAGE,
        /** In another form of the same content. */
        OTHER_FORM,
        /** Scripts draw it; without a browser there is next to nothing. */
        BROWSER
    }

    /** Whether an address is one of its pages. */
    public boolean holds(WebAddress address) {
        boolean host = hosts.isEmpty();
        for (String own : hosts)
            host |= address.host().equals(own) || address.host().endsWith("." + own);
        if (!host || paths.isEmpty()) return host;
        String path = address.path().toLowerCase(java.util.Locale.ROOT);
        return paths.stream().anyMatch(path::startsWith);
    }

    /** Why nothing could be read and what to do about it. */
    public String sentence() {
        return reason.isEmpty() ? instead : reason + " " + instead;
    }
}
