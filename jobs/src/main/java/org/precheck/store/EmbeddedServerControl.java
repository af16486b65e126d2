package org.precheck.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Creates, starts, finds and stops one embedded server. Callers take turns. */
final class EmbeddedServerControl {
    private static final String NAME = "precheck";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long MAX_LOG_BYTES = 10L << 20;

    private final Path folder;
    private final Path programs;

    EmbeddedServerControl(Path folder, Path programs) {
        this.folder = folder;
        this.programs = programs;
    }

    Path data() {
        return folder.resolve("data");
    }

    /** How to log in to the server, which runs afterwards. */
    Database running() throws IOException {
        Optional<PostmasterFile> found = PostmasterFile.running(data());
        if (found.isEmpty()) {
            EmbeddedServerProgram program = EmbeddedServerProgram.unpacked(programs);
            EmbeddedServerUser user = EmbeddedServerUser.of(folder);
            create(program, user);
            checkVersion(program);
            start(program, user);
        }
        return database(awaitReady());
    }

    /** Stops the server where it runs. */
    void stop() throws IOException {
        if (PostmasterFile.running(data()).isEmpty()) return;
        EmbeddedServerProgram program = EmbeddedServerProgram.unpacked(programs);
        new EmbeddedServerCommand(folder, PATIENCE)
                .run(
                        EmbeddedServerUser.of(folder),
                        List.of(
                                program.program("pg_ctl"),
                                "stop",
                                "-D",
                                data().toString(),
                                "-m",
                                "fast",
                                "-w",
                                "-t",
                                String.valueOf(PATIENCE.toSeconds())),
                        "stopping the server");
    }

    private void create(EmbeddedServerProgram program, EmbeddedServerUser user) throws IOException {
        if (Files.isDirectory(data())) return;
        Path fresh = folder.resolve("data.new");
        EmbeddedServerProgram.delete(fresh);
        Path password = password();
        if (!Files.exists(password) || Files.size(password) == 0) writePassword(password);
        user.own(folder);
        new EmbeddedServerCommand(folder, PATIENCE)
                .run(
                        user,
                        List.of(
                                program.program("initdb"),
                                "-D",
                                fresh.toString(),
                                "-U",
                                NAME,
                                "-A",
                                "scram-sha-256",
                                "--pwfile=" + password,
                                "-E",
                                "UTF8",
                                "--locale=C",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--set=unix_socket_directories="),
                        "creating the database");
        Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void checkVersion(EmbeddedServerProgram program) throws IOException {
        String made = Files.readString(data().resolve("PG_VERSION")).strip();
        String here = program.majorVersion();
        if (made.equals(here)) return;
        throw new DatabaseUnavailableException("The data in " + data() + " were made by PostgreSQL " + made
                + ", but this Precheck brings PostgreSQL " + here
                + ", which cannot read them. Either go back to the Precheck that made them, or run its database ('precheck"
                + " db start'), copy the data into a PostgreSQL of your own with pg_dump and name that in precheck.yml"
                + " under 'storage: url', or move the folder away to begin anew.");
    }

    private void start(EmbeddedServerProgram program, EmbeddedServerUser user) throws IOException {
        PostmasterFile.forgetReused(data());
        Path log = folder.resolve("server.log");
        if (Files.exists(log) && Files.size(log) > MAX_LOG_BYTES) {
            Files.move(log, folder.resolve("server.log.old"), StandardCopyOption.REPLACE_EXISTING);
        }
        user.own(folder);
        IOException last = new IOException("it never started");
        for (int attempt = 0; attempt < 4; attempt++) {
            try {
                new EmbeddedServerCommand(folder, PATIENCE)
                        .run(user, startCommand(program, log, freePort()), "starting the server");
                return;
            } catch (IOException failed) {
                // the port was taken meanwhile, or a server killed just now still holds its shared memory
                last = failed;
                pause(Duration.ofMillis(500L << attempt));
            }
        }
        throw new IOException(
                last.getMessage() + " Its log, " + log + ", says: " + EmbeddedServerCommand.tail(log), last);
    }

    private List<String> startCommand(EmbeddedServerProgram program, Path log, int port) {
        return List.of(
                program.program("pg_ctl"),
                "start",
                "-D",
                data().toString(),
                "-l",
                log.toString(),
                "-w",
                "-t",
                String.valueOf(PATIENCE.toSeconds()),
                "-o",
                "-p " + port
                        + " -c listen_addresses=127.0.0.1 -c fsync=on -c synchronous_commit=on"
                        + " -c full_page_writes=on -c autovacuum_naptime=5s -c timezone=UTC -c log_timezone=UTC -c jit=off");
    }

    private PostmasterFile awaitReady() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Optional<PostmasterFile> file = PostmasterFile.running(data());
            if (file.isPresent() && file.get().ready()) return file.get();
            pause(Duration.ofMillis(50));
        }
        throw new IOException("it did not become ready within " + PATIENCE.toSeconds() + " s. The end of its log: "
                + EmbeddedServerCommand.tail(folder.resolve("server.log")));
    }

    private Database database(PostmasterFile server) throws IOException {
        String address = "jdbc:postgresql://127.0.0.1:" + server.port() + "/";
        String secret = Files.readString(password()).strip();
        Database database = new Database(address + NAME, NAME, secret);
        try {
            ExternalServer.connect(database).close();
        } catch (SQLException refused) {
            if (!"3D000".equals(refused.getSQLState())) {
                throw new IOException("it refuses the log-in: " + refused.getMessage(), refused);
            }
            createDatabase(new Database(address + "postgres", NAME, secret));
        }
        return database;
    }

    private static void createDatabase(Database administration) throws IOException {
        try (Connection connection = ExternalServer.connect(administration);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + NAME);
        } catch (SQLException refused) {
            throw new IOException("the database could not be created: " + refused.getMessage(), refused);
        }
    }

    private Path password() {
        return folder.resolve("password");
    }

    private static void writePassword(Path file) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(random) + "\n");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause(Duration time) throws IOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the wait was interrupted", stopped);
        }
    }
}
