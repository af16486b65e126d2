package org.precheck.fetch;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.precheck.settings.FetchSettings;

/**
 * A proxy on loopback for one browser: every address that a page's scripts ask for goes through the same gate as our own
 * requests and is connected to where the gate checked it.
 */
final class FilteringProxy implements Closeable {
    /** What Chromium asks of its own accord, whatever it is told: none of the page's business, nor of its maker's. */
    private static final List<String> HOUSEKEEPING = List.of(
            "clients1.google.com",
            "clients2.google.com",
            "clients3.google.com",
            "clients4.google.com",
            "clientservices.googleapis.com",
            "update.googleapis.com",
            "optimizationguide-pa.googleapis.com",
            "content-autofill.googleapis.com",
            "safebrowsing.googleapis.com",
            "safebrowsingohttpgateway.googleapis.com",
            "redirector.gvt1.com",
            "gvt1.com",
            "accounts.google.com",
            "android.clients.google.com",
            "mtalk.google.com",
            "www.google.com");

    private static final int MAX_HEAD = 32 << 10;
    /** All that one page may bring in. */
    private static final long MAX_BYTES = 32L << 20;

    private final FetchSettings settings;
    private final AddressGate gate;
    private final ServerSocket listener;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong left = new AtomicLong(MAX_BYTES);

    FilteringProxy(FetchSettings settings, AddressGate gate) throws IOException {
        this.settings = settings;
        this.gate = gate;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("browser-proxy").start(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket browser = listener.accept();
                open.add(browser);
                Thread.ofVirtual().start(() -> serve(browser));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket browser) {
        try (browser) {
            browser.setSoTimeout(30_000);
            InputStream in = new BufferedInputStream(browser.getInputStream());
            String head = head(in);
            int end = head.indexOf("\r\n");
            String[] line = head.substring(0, Math.max(0, end)).split(" ", 3);
            if (line.length < 3) return;
            boolean tunnel = line[0].equals("CONNECT");
            WebAddress address;
            Socket server;
            try {
                address = gate.admit(tunnel ? "https://" + line[1] + "/" : line[1]);
                if (Walls.host(address.host(), HOUSEKEEPING)) throw new IOException("the browser's own request");
                server = connected(address);
            } catch (IOException e) {
                answer(browser.getOutputStream(), "403 Refused by the address gate");
                return;
            }
            try (server) {
                open.add(server);
                if (tunnel) answer(browser.getOutputStream(), "200 Connected");
                else server.getOutputStream().write(originForm(line, address, head.substring(end + 2)));
                Thread back = Thread.ofVirtual().start(() -> pump(server, browser));
                copy(in, server.getOutputStream());
                back.join();
            } finally {
                open.remove(server);
            }
        } catch (IOException e) {
            // the page or the server has gone; the browser knows
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(browser);
        }
    }

    private Socket connected(WebAddress address) throws IOException {
        InetSocketAddress to = gate.resolve(address.host(), address.port()).getFirst();
        Socket server = new Socket();
        try {
            server.connect(to, (int) settings.connectTimeout().toMillis());
            server.setSoTimeout(30_000);
            return server;
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    /** The same request as the server expects it, on a connection for this one request. */
    private static byte[] originForm(String[] line, WebAddress address, String fields) {
        StringBuilder head =
                new StringBuilder(line[0]).append(' ').append(address.target()).append(" HTTP/1.1\r\n");
        for (String field : fields.split("\r\n", -1)) {
            String name = field.toLowerCase(Locale.ROOT);
            boolean hop = name.startsWith("proxy-") || name.startsWith("connection:") || name.startsWith("keep-alive:");
            if (!field.isEmpty() && !hop) head.append(field).append("\r\n");
        }
        return head.append("Connection: close\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < MAX_HEAD) {
            int b = in.read();
            if (b < 0) return "";
            head.append((char) b);
            if (b == '\n' && head.length() >= 4 && head.indexOf("\r\n\r\n", head.length() - 4) >= 0)
                return head.toString();
        }
        return "";
    }

    private static void answer(OutputStream out, String status) throws IOException {
        String length = status.startsWith("200") ? "" : "Content-Length: 0\r\nConnection: close\r\n";
        out.write(("HTTP/1.1 " + status + "\r\n" + length + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private void pump(Socket from, Socket to) {
        try {
            copy(from.getInputStream(), to.getOutputStream());
            to.close();
        } catch (IOException e) {
            // one of the two has gone
            return;
        }
    }

    private void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[16 << 10];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            if (left.addAndGet(-count) < 0) throw new IOException("the page brings in more than it may");
            out.write(buffer, 0, count);
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) socket.close();
    }
}
