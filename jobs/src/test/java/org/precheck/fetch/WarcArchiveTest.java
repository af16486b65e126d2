package org.precheck.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WaczReader;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.precheck.fetch.Capture.Header;
import org.precheck.fetch.Capture.Hop;
import org.precheck.fetch.SnapshotStore.Kept;
import org.precheck.model.FetchOutcome;

class WarcArchiveTest {
    private static final Instant AT = Instant.parse("2026-11-22T03:04:05Z");

    @TempDir
    Path folder;

    @TempDir
    Path scratch;

    private Exchange exchange(String address, byte[] bytes, Header... headers) throws Exception {
        Body body = new Body(scratch);
        body.write(bytes, 0, bytes.length);
        return new Exchange(
                address,
                "/x",
                AT,
                "192.0.2.7",
                List.of(new Header("Host", "a.example.org")),
                null,
                200,
                "OK",
                List.of(headers),
                body,
                null,
                null,
                FetchOutcome.FETCHED,
                false);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".warc.gz")).sorted().toList();
        }
    }

    @Test
    void isReadBackByAnotherLibraryWithAllDigestsRight() throws Exception {
        Header packed = new Header("Content-Encoding", "gzip");
        try (WarcArchive archive = new WarcArchive(folder, HeldSnapshots.NONE, Clock.systemUTC())) {
            archive.keep(List.of(exchange("http://a.example.org/1", bytes("first"), packed)));
            archive.keep(List.of(exchange("http://a.example.org/2", bytes("first"))));
            archive.keep(List.of(exchange("http://a.example.org/3", new byte[2 << 20])));
        }
        List<String> types = new ArrayList<>();
        for (Path file : files()) {
            try (WarcReader reader = new WarcReader(file)) {
                reader.calculateBlockDigest();
                for (WarcRecord record : reader) {
                    types.add(record.type());
                    assertThat(record.version().toString()).isEqualTo("WARC/1.1");
                    if (record instanceof WarcResponse response) {
                        byte[] body = response.http().body().stream().readAllBytes();
                        assertThat(hex(body))
                                .isEqualTo(
                                        response.payloadDigest().orElseThrow().hex());
                        if (response.target().endsWith("/1")) {
                            assertThat(response.http().headers().first("X-Archive-Orig-Content-Encoding"))
                                    .contains("gzip");
                        }
                    }
                    if (record instanceof WarcRevisit revisit) {
                        assertThat(revisit.payloadDigest().orElseThrow().hex()).isEqualTo(hex(bytes("first")));
                    }
                    record.body().consume();
                    if (record instanceof WarcTargetRecord) {
                        assertThat(record.calculatedBlockDigest().orElseThrow().hex())
                                .isEqualTo(record.blockDigest().orElseThrow().hex());
                    }
                }
            }
        }
        assertThat(types)
                .containsExactlyInAnyOrder(
                        "warcinfo",
                        "response",
                        "request",
                        "metadata",
                        "revisit",
                        "request",
                        "metadata",
                        "response",
                        "request",
                        "metadata");
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(Body.sha256().digest(bytes));
    }

    @Test
    void keepsTheSameBytesOnceHoweverManyBringThem() throws Exception {
        byte[] same = bytes("the same page ".repeat(1000));
        try (WarcArchive archive = new WarcArchive(folder, HeldSnapshots.NONE, Clock.systemUTC());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Kept>> kept = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                Exchange exchange = exchange("http://a.example.org/" + i, same);
                kept.add(threads.submit(() -> archive.keep(List.of(exchange))));
            }
            long first = 0;
            Snapshot one = null;
            for (Future<Kept> future : kept) {
                Kept result = future.get();
                if (!result.revisit()) first++;
                one = result.snapshot();
            }
            assertThat(first).isEqualTo(1);
            try (InputStream in = archive.open(java.util.Objects.requireNonNull(one))) {
                assertThat(in.readAllBytes()).isEqualTo(same);
            }
        }
    }

    @Test
    void findsWhatAnEarlierNightKept() throws Exception {
        Snapshot earlier;
        try (WarcArchive archive = new WarcArchive(folder, HeldSnapshots.NONE, Clock.systemUTC())) {
            earlier = archive.keep(List.of(exchange("http://a.example.org/1", bytes("kept"))))
                    .snapshot();
        }
        HeldSnapshots held = Map.of(earlier.sha256(), earlier)::get;
        try (WarcArchive archive = new WarcArchive(folder, held, Clock.systemUTC())) {
            Kept again = archive.keep(List.of(exchange("http://a.example.org/1", bytes("kept"))));
            assertThat(again.revisit()).isTrue();
            assertThat(again.snapshot()).isEqualTo(earlier);
            try (InputStream in = archive.open(earlier)) {
                assertThat(in.readAllBytes()).isEqualTo(bytes("kept"));
            }
        }
    }

    @Test
    void cutsATornRecordOffAndLeavesFinishedFilesAlone() throws Exception {
        Snapshot kept;
        try (WarcArchive archive = new WarcArchive(folder, HeldSnapshots.NONE, Clock.systemUTC())) {
            kept = archive.keep(List.of(exchange("http://a.example.org/1", bytes("whole ".repeat(5000)))))
                    .snapshot();
        }
        Path file = files().getFirst();
        long whole = Files.size(file);
        try (RandomAccessFile torn = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] start = new byte[150];
            torn.readFully(start);
            torn.seek(whole);
            torn.write(start);
        }
        Files.writeString(folder.resolve(file.getFileName() + WarcFile.MARK), "");
        try (WarcArchive archive = new WarcArchive(folder, HeldSnapshots.NONE, Clock.systemUTC());
                InputStream in = archive.open(kept)) {
            assertThat(Files.size(file)).isEqualTo(whole);
            assertThat(in.readAllBytes()).hasSize(30_000);
            assertThat(folder.resolve(file.getFileName() + WarcFile.MARK)).doesNotExist();
        }
    }

    @Test
    void doesNotTouchAFileThatIsBeingWritten() throws Exception {
        try (WarcArchive first = new WarcArchive(folder, HeldSnapshots.NONE, Clock.systemUTC())) {
            first.keep(List.of(exchange("http://a.example.org/1", bytes("one"))));
            try (WarcArchive second = new WarcArchive(folder, HeldSnapshots.NONE, Clock.systemUTC())) {
                second.keep(List.of(exchange("http://a.example.org/2", bytes("two"))));
            }
            Snapshot later = first.keep(List.of(exchange("http://a.example.org/3", bytes("three"))))
                    .snapshot();
            try (InputStream in = first.open(later)) {
                assertThat(in.readAllBytes()).isEqualTo(bytes("three"));
            }
        }
    }

    @Test
    void rollsOverToANewFile() throws Exception {
        try (WarcArchive archive = new WarcArchive(folder, HeldSnapshots.NONE, Clock.systemUTC(), 20_000)) {
            java.util.Random random = new java.util.Random(1);
            for (int i = 0; i < 20; i++) {
                byte[] noise = new byte[8_000];
                random.nextBytes(noise);
                archive.keep(List.of(exchange("http://a.example.org/" + i, noise)));
            }
        }
        assertThat(files().size()).isGreaterThan(4);
        for (Path file : files()) assertThat(WarcRepair.wholeMembers(file)).isEqualTo(Files.size(file));
    }

    @Test
    void packsCapturesIntoOneArchiveFile() throws Exception {
        Path target = folder.resolve("city.wacz");
        Path findings = Files.writeString(folder.resolve("findings.json"), "{}");
        try (WarcArchive archive = new WarcArchive(folder, HeldSnapshots.NONE, Clock.systemUTC())) {
            Header type = new Header("Content-Type", "text/html");
            byte[] page = bytes(RawServer.page("Open data policy"));
            Snapshot kept = archive.keep(List.of(exchange("http://a.example.org/new", page, type)))
                    .snapshot();
            Capture capture = new Capture(
                    "http://a.example.org/old",
                    FetchOutcome.FETCHED,
                    "",
                    List.of(
                            new Hop("http://a.example.org/old", 301, List.of(new Header("Location", "/new"))),
                            new Hop("http://a.example.org/new", 200, List.of(type))),
                    "http://a.example.org/new",
                    200,
                    AT,
                    kept,
                    false,
                    null);
            Wacz.write(
                    target, "Springfield", List.of(capture), Map.of("precheck/findings.json", findings), archive, AT);
        }
        try (WaczReader reader = new WaczReader(target);
                var zip = new java.util.zip.ZipFile(target.toFile())) {
            assertThat(reader.metadata()).containsEntry("title", "Springfield");
            List<String> names =
                    zip.stream().map(java.util.zip.ZipEntry::getName).toList();
            assertThat(names)
                    .contains(
                            "archive/precheck.warc.gz",
                            "pages/pages.jsonl",
                            "datapackage.json",
                            "precheck/findings.json");
            // ReplayWeb.page finds nothing by a compressed index alone
            try (InputStream index = zip.getInputStream(zip.getEntry("indexes/index.cdx"))) {
                assertThat(new String(index.readAllBytes(), StandardCharsets.UTF_8).lines())
                        .hasSize(2)
                        .isSorted()
                        .allMatch(line -> line.contains("\"filename\": \"precheck.warc.gz\""))
                        .anyMatch(line -> line.startsWith("org,example,a)/new "));
            }
            try (InputStream pages = zip.getInputStream(zip.getEntry("pages/pages.jsonl"))) {
                assertThat(new String(pages.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("http://a.example.org/new", "Open data policy");
            }
            try (InputStream warc = zip.getInputStream(zip.getEntry("archive/precheck.warc.gz"));
                    WarcReader records = new WarcReader(warc)) {
                assertThat(records.records().map(WarcRecord::type).toList())
                        .containsExactly("warcinfo", "response", "response");
            }
        }
    }
}
