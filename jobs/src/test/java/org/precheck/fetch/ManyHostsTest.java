package org.precheck.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.precheck.model.FetchOutcome;
import org.precheck.settings.FetchSettings;

/**
 * Ten thousand hosts on 127/8 with 200 ms latency, 5 % that never answer and 2 % that stall in the body, 5 pages each,
 * in the pace of the defaults: within ten minutes, with nothing left over.
 */
@Tag("long")
class ManyHostsTest {
    private static final int HOSTS = Integer.getInteger("precheck.hosts", 10_000);
    private static final int PAGES = 5;
    private static final int AT_ONCE = 500;

    @TempDir
    Path folder;

    private final ConcurrentMap<String, List<Long>> log = new ConcurrentHashMap<>();
    private final AtomicInteger open = new AtomicInteger();

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void asksTenThousandHostsWithoutHurry() throws Exception {
        // Java itself keeps a socket from the first connection on
        try (RawServer first = new RawServer((_, out) -> RawServer.send(out, 404, "", ""))) {
            Fetching.fetch(first.url("/"));
        }
        int threads = Thread.activeCount();
        long sockets = sockets();
        ConcurrentMap<FetchOutcome, Integer> outcomes = new ConcurrentHashMap<>();
        long heap = 0;
        long start = System.nanoTime();
        try (ServerSocket listener = new ServerSocket(0, 1000, InetAddress.ofLiteral("0.0.0.0"));
                WarcArchive archive = new WarcArchive(folder, HeldSnapshots.NONE, Clock.systemUTC());
                Fetcher fetcher = Fetching.fetcher(settings(), archive, Fetching.NO_NAMES);
                ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            Thread.ofVirtual().start(() -> accept(listener));
            Semaphore atOnce = new Semaphore(AT_ONCE);
            for (int host = 0; host < HOSTS; host++) {
                String site = "http://127." + (1 + host / 62_500) + "." + host / 250 % 250 + "." + (1 + host % 250)
                        + ":" + listener.getLocalPort();
                atOnce.acquire();
                heap = Math.max(heap, used());
                workers.execute(() -> {
                    for (int page = 0; page < PAGES; page++) {
                        Capture capture = fetcher.fetch(new FetchRequest(site + "/page" + page, null));
                        outcomes.merge(capture.outcome(), 1, Integer::sum);
                    }
                    atOnce.release();
                });
            }
            atOnce.acquire(AT_ONCE);
            heap = Math.max(heap, used());
        }
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        long requests = log.values().stream().mapToLong(List::size).sum();
        System.out.println("many hosts: " + HOSTS + " hosts, " + requests + " requests in " + seconds + " s, "
                + outcomes + ", most heap in use " + (heap >> 20) + " MiB");
        int dead = HOSTS / 20 * PAGES;
        int stalling = HOSTS / 50 * PAGES;
        assertThat(outcomes)
                .isEqualTo(Map.of(
                        FetchOutcome.FETCHED, HOSTS * PAGES - dead - stalling, FetchOutcome.TIMEOUT, dead + stalling));
        assertThat(heap).isLessThan(1L << 30);
        assertThat(shortestPause()).isGreaterThanOrEqualTo(Duration.ofMillis(995));
        Thread.sleep(500);
        assertThat(open).as("connections that the server still has").hasValue(0);
        assertThat(sockets()).isLessThanOrEqualTo(sockets);
        assertThat(Thread.activeCount()).isLessThanOrEqualTo(threads + 1);
    }

    private static FetchSettings settings() {
        return Fetching.paced(FetchSettings.DEFAULTS, AT_ONCE, Duration.ofSeconds(5), Duration.ofSeconds(12));
    }

    private Duration shortestPause() {
        long shortest = Long.MAX_VALUE;
        for (List<Long> times : log.values()) {
            List<Long> sorted = times.stream().sorted().toList();
            for (int i = 1; i < sorted.size(); i++) shortest = Math.min(shortest, sorted.get(i) - sorted.get(i - 1));
        }
        return Duration.ofNanos(shortest);
    }

    private void accept(ServerSocket listener) {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                open.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        byte[] address = socket.getLocalAddress().getAddress();
        int host = (address[1] - 1) * 62_500 + (address[2] & 255) * 250 + (address[3] & 255) - 1;
        try (socket) {
            OutputStream out = socket.getOutputStream();
            while (true) {
                String path = RawServer.path(socket.getInputStream());
                if (path.isEmpty()) return;
                log.computeIfAbsent(socket.getLocalAddress().getHostAddress(), _ -> new ArrayList<>())
                        .add(System.nanoTime());
                boolean dead = host % 20 == 0;
                boolean stalls = host % 50 == 1;
                if (dead) hang(socket);
                Thread.sleep(200);
                if (path.equals("/robots.txt")) RawServer.send(out, 404, "", "");
                else if (stalls) {
                    out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9999\r\n\r\n<html>"
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                    out.flush();
                    hang(socket);
                } else RawServer.send(out, 200, "Content-Type: text/html\r\n", RawServer.page(host + path));
                out.flush();
            }
        } catch (IOException | InterruptedException e) {
            // the client has gone
        } finally {
            open.decrementAndGet();
        }
    }

    private static void hang(Socket socket) throws IOException {
        while (socket.getInputStream().read() >= 0) Thread.onSpinWait();
        throw new IOException("the client has gone");
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static long sockets() throws IOException {
        try (var files = Files.list(Path.of("/proc/self/fd"))) {
            return files.filter(file -> {
                        try {
                            return Files.readSymbolicLink(file).toString().startsWith("socket:");
                        } catch (IOException e) {
                            return false;
                        }
                    })
                    .count();
        }
    }
}
