package org.precheck.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Portals on loopback, told apart by their host names, each answering at the paths of its software's API. */
final class PortalStub implements AutoCloseable {
    /** What one path answers. */
    record Reply(int status, String type, String body, Map<String, String> headers) {
        static Reply json(String body) {
            return new Reply(200, "application/json", body, Map.of());
        }

        static Reply html(String body) {
            return new Reply(200, "text/html; charset=utf-8", body, Map.of());
        }
    }

    private final HttpServer server;
    private final Map<String, Map<String, Reply>> hosts = new ConcurrentHashMap<>();
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();

    PortalStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Adds an answer; the query of a request is not looked at. */
    PortalStub on(String host, String path, Reply reply) {
        hosts.computeIfAbsent(host, _ -> new ConcurrentHashMap<>()).put(path, reply);
        return this;
    }

    Map<String, String> connectTo() {
        Map<String, String> all = new TreeMap<>();
        for (String host : hosts.keySet())
            all.put(host + ":80", "127.0.0.1:" + server.getAddress().getPort());
        return all;
    }

    /** Paths that a host was asked for, without robots.txt. */
    List<String> asked(String host) {
        List<String> paths = new ArrayList<>();
        for (String request : requests) {
            if (request.startsWith(host + " ")) paths.add(request.substring(host.length() + 1));
        }
        return paths;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String header = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
            String host = header.contains(":") ? header.substring(0, header.indexOf(':')) : header;
            String path = exchange.getRequestURI().getRawPath();
            if (!path.equals("/robots.txt")) requests.add(host + " " + path);
            @Nullable Reply reply = hosts.getOrDefault(host, Map.of()).get(path);
            if (reply == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", reply.type());
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
