package org.precheck.settings;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the fetch room behaves.
 *
 * @param contact mail or web address for the User-Agent; null means that nothing public is fetched
 * @param allowLoopback whether loopback addresses may be asked, for tests, the demo and benchmarks only
 * @param ports ports that may be opened
 * @param connectTo {@code host:port} as in an address to {@code host:port} that is really connected to, as curl's
 *     {@code --connect-to}; needs {@code allowLoopback}
 * @param proxy egress proxy, or null; the environment's proxies are never used
 * @param delay shortest wait between two requests to one host
 * @param connectionsPerHost how many requests one host sees at once
 * @param connectTimeout longest wait for a connection
 * @param firstByteTimeout longest wait for the first byte of an answer
 * @param pageTimeout longest time for one page in all
 * @param documentTimeout longest time for one PDF or Office file in all
 * @param dnsTimeout longest wait for one name
 * @param maxPageBytes most bytes of HTML or JSON, after decompression
 * @param maxDocumentBytes most bytes of any other document, after decompression
 * @param maxRedirects most hops of one fetch
 * @param workers requests under way at once over all hosts
 * @param pagesPerCity most addresses asked for one city a night, supplied ones included
 * @param pagesPerHost most addresses asked of one host a night
 * @param bytesPerCity most bytes of bodies for one city a night
 * @param timePerCity most wall time for one city a night
 * @param depth how many links away from a supplied page discovery goes; 0 follows none
 * @param canaries addresses that must answer when our own network is well; empty means not checked
 * @param maxCatalogueBytes most bytes of a confirmed data catalogue, after decompression
 * @param catalogueTimeout longest time for one confirmed data catalogue in all
 * @param linksPerPage most links followed from one page
 * @param browser path of a Chromium that renders pages which show nothing without their scripts; null means none
 */
public record FetchSettings(
        @Nullable String contact,
        boolean allowLoopback,
        List<Integer> ports,
        Map<String, String> connectTo,
        @Nullable URI proxy,
        Duration delay,
        int connectionsPerHost,
        Duration connectTimeout,
        Duration firstByteTimeout,
        Duration pageTimeout,
        Duration documentTimeout,
        Duration dnsTimeout,
        long maxPageBytes,
        long maxDocumentBytes,
        int maxRedirects,
        int workers,
        int pagesPerCity,
        int pagesPerHost,
        long bytesPerCity,
        Duration timePerCity,
        int depth,
        List<String> canaries,
        long maxCatalogueBytes,
        Duration catalogueTimeout,
        int linksPerPage,
        @Nullable String browser) {
    /** What holds where the settings say nothing. */
    public static final FetchSettings DEFAULTS = new FetchSettings(
            null,
            false,
            List.of(80, 443),
            Map.of(),
            null,
            Duration.ofSeconds(1),
            1,
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(60),
            Duration.ofSeconds(180),
            Duration.ofSeconds(5),
            5L << 20,
            64L << 20,
            5,
            64,
            200,
            200,
            1L << 30,
            Duration.ofMinutes(20),
            2,
            List.of(),
            512L << 20,
            Duration.ofMinutes(10),
            100,
            null);

    /** Copies the collections. */
    public FetchSettings {
        ports = List.copyOf(ports);
        connectTo = Map.copyOf(connectTo);
        canaries = List.copyOf(canaries);
    }
}
