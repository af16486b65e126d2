package org.precheck.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The demonstration's web sites: every {@code site.yml} below a folder, served on one loopback port and told apart by
 * the Host header, so that reports show addresses as people know them.
 */
public final class DemoSites implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads;
    private final Map<String, DemoSite> sites;
    private final Queue<DemoRequest> requests = new ConcurrentLinkedQueue<>();

    private DemoSites(HttpServer server, Map<String, DemoSite> sites) {
        this.server = server;
        this.sites = sites;
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(threads);
        server.createContext("/", this::answer);
    }

    /**
     * Starts serving.
     *
     * @param port on loopback; 0 for any that is free
     * @param folders each holds one folder a city, with its {@code site.yml} and files
     * @throws java.net.BindException where the port is taken
     * @throws IOException where a file cannot be read
     */
    public static DemoSites serve(int port, Path... folders) throws IOException {
        Map<String, DemoSite> sites = new TreeMap<>();
        for (Path folder : folders) {
            for (Path file : siteFiles(folder)) {
                for (DemoSite site : DemoSiteFile.sites(file)) sites.put(site.host(), site);
            }
        }
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        DemoSites all = new DemoSites(server, sites);
        server.start();
        return all;
    }

    private static List<Path> siteFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.find(
                folder, 2, (path, about) -> path.getFileName().toString().equals("site.yml"))) {
            return files.sorted().toList();
        }
    }

    /** The port on loopback. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** For the settings' {@code connect-to}: each host's port 80 to where it is really served. */
    public Map<String, String> connectTo() {
        Map<String, String> all = new TreeMap<>();
        for (String host : sites.keySet()) all.put(host + ":80", "127.0.0.1:" + port());
        return all;
    }

    /** Whether what stands at a path carries an entity tag or a date, so that it can be asked for conditionally. */
    boolean dated(String host, String pathAndQuery) {
        DemoSite site = sites.get(host);
        if (site == null) return false;
        DemoRoute route = site.at(pathAndQuery);
        return route.etag() != null || route.lastModified() != null;
    }

    /** What was asked so far, in order. */
    List<DemoRequest> requests() {
        return new ArrayList<>(requests);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = host(exchange.getRequestHeaders().getFirst("Host"));
            String path = pathAndQuery(exchange);
            String ifNoneMatch = exchange.getRequestHeaders().getFirst("If-None-Match");
            String ifModifiedSince = exchange.getRequestHeaders().getFirst("If-Modified-Since");
            boolean conditional = ifNoneMatch != null || ifModifiedSince != null;
            DemoSite site = sites.get(host);
            if (site == null) {
                requests.add(new DemoRequest(host, path, conditional, 421));
                exchange.sendResponseHeaders(421, -1);
                return;
            }
            DemoRoute route = site.at(path);
            think(route);
            boolean held = route.held(ifNoneMatch, ifModifiedSince);
            int status = held ? 304 : route.status();
            requests.add(new DemoRequest(host, path, conditional, status));
            headers(exchange, route);
            boolean head = exchange.getRequestMethod().equals("HEAD");
            Path file = route.file();
            if (held || head || file == null) {
                exchange.sendResponseHeaders(status, -1);
            } else {
                byte[] body = Files.readAllBytes(file);
                exchange.sendResponseHeaders(status, body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    private static void headers(HttpExchange exchange, DemoRoute route) {
        var headers = exchange.getResponseHeaders();
        if (route.type() != null) headers.set("Content-Type", route.type());
        if (route.etag() != null) headers.set("ETag", route.etag());
        if (route.lastModified() != null) headers.set("Last-Modified", route.lastModified());
        route.headers().forEach(headers::set);
    }

    private static void think(DemoRoute route) {
        if (route.delay().isZero()) return;
        try {
            Thread.sleep(route.delay());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String host(@Nullable String header) {
        if (header == null) return "";
        int port = header.indexOf(':');
        return (port < 0 ? header : header.substring(0, port)).toLowerCase(Locale.ROOT);
    }

    private static String pathAndQuery(HttpExchange exchange) {
        var uri = exchange.getRequestURI();
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
