package org.precheck.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One folder of fixtures/http: what a server does, what is asked of it and what must come of it. */
record Behaviour(String name, JsonNode told) {
    private static final Path FOLDER = Path.of("..", "fixtures", "http");

    private static final Map<Integer, byte[]> BOMBS = new ConcurrentHashMap<>();

    /** Makes what takes long to make, so that a server answers at once. */
    void prepare() throws IOException {
        for (JsonNode answer : told.get("answers")) body(answer);
    }

    static List<Behaviour> all() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted()
                    .map(folder -> new Behaviour(
                            String.valueOf(folder.getFileName()),
                            JsonMapper.shared().readTree(folder.resolve("behaviour.json"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String ask() {
        return told.get("ask").asString();
    }

    @Nullable
    String certificate() {
        return told.get("certificate") == null ? null : told.get("certificate").asString();
    }

    JsonNode expect() {
        return told.get("expect");
    }

    @Override
    public String toString() {
        return name + ": " + told.get("about").asString();
    }

    /** Answers one request as the folder says; robots.txt is absent unless it says otherwise. */
    void answer(RawServer.Request request, OutputStream out) throws IOException, InterruptedException {
        JsonNode answers = told.get("answers");
        JsonNode answer = answers.get("http://" + request.header("Host") + request.path());
        if (answer == null) answer = answers.get(request.path());
        if (answer == null && request.path().equals("/robots.txt")) {
            RawServer.send(out, 404, "", "");
            return;
        }
        if (answer == null) answer = answers.get("*");
        if (answer == null) RawServer.send(out, 404, "", "");
        else send(answer, request, out);
    }

    private static void send(JsonNode answer, RawServer.Request request, OutputStream out)
            throws IOException, InterruptedException {
        if (answer.has("raw")) out.write(bytes(answer.get("raw").asString()));
        else if (answer.has("status")) write(answer, request, out);
        out.flush();
        switch (answer.path("end").asString("")) {
            case "hang" -> Thread.sleep(10_000);
            case "reset" -> throw new RawServer.Reset();
            case "close" -> throw new IOException("closed as told");
            default -> {}
        }
    }

    private static void write(JsonNode answer, RawServer.Request request, OutputStream out)
            throws IOException, InterruptedException {
        byte[] body = body(answer);
        StringBuilder head =
                new StringBuilder("HTTP/1.1 " + answer.get("status").asInt() + " Told\r\n");
        for (JsonNode header : answer.path("headers"))
            head.append(header.asString()).append("\r\n");
        for (int i = 0; i < answer.path("flood").asInt(0); i++) head.append("X-Flood-" + i + ": x\r\n");
        if (answer.has("long_header")) {
            head.append("X-Long: " + "x".repeat(answer.get("long_header").asInt()) + "\r\n");
        }
        if (answer.has("next")) {
            int number =
                    Integer.parseInt(request.path().substring(request.path().lastIndexOf('/') + 1));
            head.append("Location: /n/" + (number + 1) + "\r\n");
        }
        if (answer.has("gzip") || answer.has("zeros_mib")) head.append("Content-Encoding: gzip\r\n");
        if (answer.has("deflate")) head.append("Content-Encoding: deflate\r\n");
        boolean endless = answer.has("endless");
        int length = answer.path("declared").asInt(body.length);
        head.append(endless ? "Transfer-Encoding: chunked\r\n\r\n" : "Content-Length: " + length + "\r\n\r\n");
        int drip = answer.path("drip").asInt(1 << 20);
        int pause = answer.path("pause_ms").asInt(0);
        drip(out, bytes(head.toString()), answer.has("drip_head") ? drip : 1 << 20, pause);
        if (endless) endless(out, body);
        else drip(out, body, drip, pause);
    }

    private static void drip(OutputStream out, byte[] bytes, int step, int pause)
            throws IOException, InterruptedException {
        for (int at = 0; at < bytes.length; at += step) {
            out.write(bytes, at, Math.min(step, bytes.length - at));
            out.flush();
            if (at + step < bytes.length) Thread.sleep(pause);
        }
    }

    private static void endless(OutputStream out, byte[] body) throws IOException {
        byte[] chunk = new byte[16 << 10];
        for (int i = 0; i < chunk.length; i++) chunk[i] = body[i % body.length];
        System.arraycopy(body, 0, chunk, 0, Math.min(body.length, chunk.length));
        for (int i = 0; i < 10_000; i++) {
            out.write(bytes(Integer.toHexString(chunk.length) + "\r\n"));
            out.write(chunk);
            out.write(bytes("\r\n"));
        }
    }

    private static byte[] body(JsonNode answer) throws IOException {
        if (answer.has("zeros_mib")) return zeros(answer.get("zeros_mib").asInt());
        String text = answer.path("body").asString("")
                + answer.path("repeat")
                        .asString("")
                        .repeat(answer.path("repeat_times").asInt(0));
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        if (answer.has("gzip")) {
            try (OutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(plain);
            }
            return packed.toByteArray();
        }
        if (answer.has("deflate")) {
            try (OutputStream deflate = new DeflaterOutputStream(packed, new Deflater(6, true))) {
                deflate.write(plain);
            }
            return packed.toByteArray();
        }
        return plain;
    }

    private static byte[] zeros(int mib) throws IOException {
        byte[] known = BOMBS.get(mib);
        if (known != null) return known;
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (OutputStream gzip = new GZIPOutputStream(packed, 1 << 16)) {
            for (int i = 0; i < mib; i++) gzip.write(zeros);
        }
        BOMBS.put(mib, packed.toByteArray());
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
