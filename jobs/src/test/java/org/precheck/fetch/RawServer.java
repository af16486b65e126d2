package org.precheck.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A server on loopback whose every byte the test decides. */
final class RawServer implements AutoCloseable {
    private final ServerSocket listener;
    private final Handler handler;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    RawServer(Handler handler) throws IOException {
        this(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), handler);
    }

    RawServer(ServerSocket listener, Handler handler) {
        this.listener = listener;
        this.handler = handler;
        Thread.ofVirtual().start(this::accept);
    }

    record Request(String path, Map<String, String> headers, long nanos) {
        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    @FunctionalInterface
    interface Handler {
        void answer(Request request, OutputStream out) throws IOException, InterruptedException;
    }

    int port() {
        return listener.getLocalPort();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** What was asked, robots.txt left out. */
    List<Request> requests() {
        return requests.stream().filter(r -> !r.path().equals("/robots.txt")).toList();
    }

    List<Request> allRequests() {
        return List.copyOf(requests);
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                open.add(socket);
                Thread.ofPlatform().daemon().start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try {
            serve(new BufferedInputStream(socket.getInputStream()), socket.getOutputStream());
            socket.close();
        } catch (Reset e) {
            reset(socket);
        } catch (IOException | InterruptedException | RuntimeException e) {
            // the test or the client has had enough, or what came is no HTTP
            close(socket);
        }
    }

    private void serve(InputStream in, OutputStream out) throws IOException, InterruptedException {
        for (Request request = read(in); request != null; request = read(in)) {
            requests.add(request);
            handler.answer(request, out);
            out.flush();
            if (request.header("Connection").equalsIgnoreCase("close")) return;
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is gone already
        }
    }

    /** Told by a handler to break the connection off with a reset. */
    static final class Reset extends IOException {
        @java.io.Serial
        private static final long serialVersionUID = 1;
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            // it is gone already
        }
    }

    private static @Nullable Request read(InputStream in) throws IOException {
        String start = line(in);
        if (start.isEmpty()) return null;
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Request(start.substring(start.indexOf(" ") + 1, start.lastIndexOf(" ")), headers, System.nanoTime());
    }

    /** Reads a request and gives back its path; empty where the client has gone. */
    static String path(InputStream in) throws IOException {
        Request request = read(in);
        return request == null ? "" : request.path();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) if (b != '\r') line.append((char) b);
        return line.toString();
    }

    /** A plain answer with a length. */
    static void send(OutputStream out, int status, String headers, String body) throws IOException {
        send(out, status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    static void send(OutputStream out, int status, String headers, byte[] body) throws IOException {
        String head = "HTTP/1.1 " + status + " Told\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.write(body);
    }

    /** A page with content, so that nothing about it looks like an error. */
    static String page(String title) {
        return "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1><p>"
                + "The City of Springfield adopts this policy by resolution and publishes its data. ".repeat(5)
                + "</p></body></html>";
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) socket.close();
    }
}
