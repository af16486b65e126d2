package org.precheck.cli;

import java.util.Map;

/**
 * One host of the demonstration.
 *
 * @param host as in addresses, lower-case
 * @param routes what it answers, by path, or by path and query where the query matters
 * @param missing what it answers everywhere else
 */
record DemoSite(String host, Map<String, DemoRoute> routes, DemoRoute missing) {
    DemoSite {
        routes = Map.copyOf(routes);
    }

    /** The answer at a path with its query. */
    DemoRoute at(String pathAndQuery) {
        DemoRoute exact = routes.get(pathAndQuery);
        if (exact != null) return exact;
        int query = pathAndQuery.indexOf('?');
        return routes.getOrDefault(query < 0 ? pathAndQuery : pathAndQuery.substring(0, query), missing);
    }
}
