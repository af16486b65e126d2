package org.precheck.cli;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code precheck warm-up}: walks the paths that every start takes, while the JVM records them for its cache. */
@Command(name = "warm-up", hidden = true, description = "Trains the JVM's start-up cache; the launcher calls it once.")
final class WarmUpCommand implements Callable<Integer> {
    private static final byte[] PAGE = """
            <!doctype html><html lang="en"><title>Ordinance 12-34</title><main><h1>Ordinance No. 12-34</h1>
            <p>The City Council of the City of Springfield hereby ordains that each department shall publish its
            data sets on the open data portal. Passed on May 3, 2021.</p>
            <table><tr><th>Dataset<th>Department<tr><td>Permits<td>Planning</table>
            <ul><li><a href="/data">Data</a></ul></main></html>
            """.getBytes(StandardCharsets.UTF_8);

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("precheck-warm-up");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, PAGE.length);
            try (exchange) {
                exchange.getResponseBody().write(PAGE);
            }
        });
        server.start();
        try {
            int port = server.getAddress().getPort();
            Path page = Files.write(folder.resolve("page.html"), PAGE);
            Path settings = Files.writeString(folder.resolve("precheck.yml"), settings(port));
            String address = "http://127.0.0.1:" + port + "/";
            CommandLine line = Precheck.commandLine();
            line.execute("extract", page.toString(), "--json");
            line.execute("check", address, "--config", folder.toString(), "--city", "Springfield", "--json");
            line.execute("check", address, "--config", folder.toString());
            line.execute("help", "check");
            Files.delete(page);
            Files.delete(settings);
        } finally {
            server.stop(0);
            Files.delete(folder);
        }
        return ExitCode.COMPLETED;
    }

    private static String settings(int port) {
        return """
                criteria: '%s'
                fetch: {allow-loopback: true, ports: [%d], delay: 0s}
                """.formatted(
                Home.root().resolve("config").resolve("criteria").toString().replace("'", "''"), port);
    }
}
