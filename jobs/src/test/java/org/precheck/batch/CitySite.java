package org.precheck.batch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A city's web site on loopback: pages with ETags, a log of what was asked, and a delay. */
final class CitySite implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
    private volatile long delayMillis;
    private volatile int retryAfter;

    CitySite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** One request as the site saw it. */
    record Asked(String path, boolean conditional, int status) {}

    int port() {
        return server.getAddress().getPort();
    }

    CitySite page(String path, String html) {
        pages.put(path, html);
        return this;
    }

    /** A PDF file. */
    CitySite file(String path, byte[] pdf) {
        files.put(path, pdf);
        pages.put(path, "a file of " + pdf.length + " bytes");
        return this;
    }

    CitySite status(String path, int status) {
        statuses.put(path, status);
        return this;
    }

    /** Every failure asks to be left alone for so long. */
    CitySite retryAfter(int seconds) {
        retryAfter = seconds;
        return this;
    }

    CitySite forget(String path) {
        statuses.remove(path);
        return this;
    }

    CitySite delay(long millis) {
        delayMillis = millis;
        return this;
    }

    /** What was asked for, robots.txt and probes for error pages aside. */
    List<Asked> asked() {
        return asked.stream()
                .filter(a -> pages.containsKey(a.path()) || statuses.containsKey(a.path()))
                .toList();
    }

    void clear() {
        asked.clear();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Thread.sleep(delayMillis);
            String path = exchange.getRequestURI().getPath();
            String tag = exchange.getRequestHeaders().getFirst("If-None-Match");
            String page = pages.get(path);
            int status = statuses.getOrDefault(path, page == null ? 404 : 200);
            String etag = "\"" + Integer.toHexString(String.valueOf(page).hashCode()) + "\"";
            if (status == 200 && etag.equals(tag)) status = 304;
            asked.add(new Asked(path, tag != null, status));
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            if (status >= 500 && retryAfter > 0) {
                exchange.getResponseHeaders().set("Retry-After", Integer.toString(retryAfter));
            }
            if (status < 400) exchange.getResponseHeaders().set("ETag", etag);
            byte[] file = files.get(path);
            if (file != null) exchange.getResponseHeaders().set("Content-Type", "application/pdf");
            byte[] body = file != null && status == 200
                    ? file
                    : (status == 200 ? String.valueOf(page) : "<p>Nothing here: " + status + ".</p>")
                            .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, status == 304 ? -1 : body.length);
            if (status == 304) return;
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
