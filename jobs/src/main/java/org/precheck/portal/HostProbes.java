package org.precheck.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Capture;

/** The probes of one host: each asked once, and no more of them than a host is asked in one night. */
final class HostProbes {
    private final Map<String, Capture> asked = new LinkedHashMap<>();

    /** What asking came to, just now or before; null where the host was asked often enough. */
    synchronized @Nullable Capture ask(String address, Function<String, Capture> fetch) {
        Capture before = asked.get(address);
        if (before != null || asked.size() >= Probes.MOST) return before;
        Capture capture = fetch.apply(address);
        asked.put(address, capture);
        return capture;
    }
}
