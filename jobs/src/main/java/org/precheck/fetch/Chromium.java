package org.precheck.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.precheck.settings.FetchSettings;

/**
 * Renders a page that shows nothing without its scripts: Chromium without a window, with an empty profile of its own, and
 * with {@link FilteringProxy} as its only way out.
 */
final class Chromium {
    private static final int SECONDS = 30;
    /** The page's own clock runs ahead to here, so that timers do not keep us waiting. */
    private static final int VIRTUAL_MILLIS = 10_000;

    private final String program;
    private final FetchSettings settings;
    private final AddressGate gate;
    private final Path folder;
    /** A browser costs as much as everything else together. */
    private final Semaphore oneAtATime = new Semaphore(1);

    Chromium(String program, FetchSettings settings, AddressGate gate, Path folder) {
        this.program = program;
        this.settings = settings;
        this.gate = gate;
        this.folder = folder;
    }

    /** The document as HTML after its scripts have run, closed by the caller; null where nothing came of it. */
    @Nullable
    Body render(WebAddress address) throws InterruptedException, IOException {
        oneAtATime.acquire();
        Path profile = Files.createTempDirectory(folder, "browser");
        try (FilteringProxy proxy = new FilteringProxy(settings, gate)) {
            return rendered(address, profile, proxy.port());
        } finally {
            oneAtATime.release();
            delete(profile);
        }
    }

    private @Nullable Body rendered(WebAddress address, Path profile, int proxyPort)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(address, profile, proxyPort));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        String path = environment.getOrDefault("PATH", "/usr/bin:/bin");
        environment.clear();
        environment.putAll(Map.of("PATH", path, "HOME", profile.toString(), "LANG", "C.UTF-8"));
        Process process = builder.start();
        Body body = new Body(folder);
        try {
            process.getOutputStream().close();
            Thread end = Thread.ofVirtual().start(() -> endAfterAWhile(process));
            try (InputStream out = process.getInputStream()) {
                byte[] buffer = new byte[16 << 10];
                for (int count = read(out, buffer); count >= 0; count = read(out, buffer)) {
                    body.write(buffer, 0, (int) Math.min(count, settings.maxPageBytes() - body.length()));
                    if (body.length() >= settings.maxPageBytes()) break;
                }
            }
            end.interrupt();
        } catch (IOException | RuntimeException e) {
            body.close();
            throw e;
        } finally {
            kill(process);
        }
        if (body.length() > 0) return body;
        body.close();
        return null;
    }

    /** A killed browser's output ends like a finished one's. */
    private static int read(InputStream out, byte[] buffer) {
        try {
            return out.read(buffer);
        } catch (IOException e) {
            return -1;
        }
    }

    private static void endAfterAWhile(Process process) {
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) kill(process);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private List<String> command(WebAddress address, Path profile, int proxyPort) {
        List<String> command = new ArrayList<>(List.of(
                program,
                "--headless",
                "--dump-dom",
                "--virtual-time-budget=" + VIRTUAL_MILLIS,
                "--timeout=" + (SECONDS - 5) * 1000,
                "--user-data-dir=" + profile,
                "--proxy-server=http://127.0.0.1:" + proxyPort,
                // without this the browser would ask loopback addresses past the proxy
                "--proxy-bypass-list=<-loopback>",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
                "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
                "--disable-quic",
                "--blink-settings=imagesEnabled=false",
                "--disable-remote-fonts",
                "--disable-gpu",
                "--disable-extensions",
                "--disable-sync",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--no-default-browser-check",
                "--mute-audio",
                "--user-agent=" + Visits.userAgent(settings.contact())));
        // Chromium refuses to start its own sandbox as root
        if ("root".equals(System.getProperty("user.name"))) command.add("--no-sandbox");
        command.add(address.toString());
        return command;
    }

    private static void delete(Path profile) throws IOException {
        Files.walkFileTree(profile, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                // a process of the browser's that ends just now takes its files with it
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) {
                deleteQuietly(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void deleteQuietly(Path dir) {
        try {
            Files.deleteIfExists(dir);
        } catch (IOException e) {
            // a late file of the browser's; the folder is one of temporary files
            dir.toFile().deleteOnExit();
        }
    }
}
