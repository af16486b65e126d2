package org.precheck.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precheck.settings.StorageSettings;

final class EmbeddedServerTest {
    private static final Path PROGRAMS = Path.of("target", "postgresql");

    /** One data folder for all: creating one is what takes the time. */
    @TempDir
    private static Path home;

    @TempDir
    private Path other;

    @AfterEach
    void stopsTheServer() {
        server().stop(true);
    }

    @Test
    void keepsDataFromOneLeaseToTheNext() throws SQLException {
        try (DatabaseLease lease = server().lease()) {
            execute(lease.database(), "CREATE TABLE left_by_a_lease AS SELECT 7 AS seven");
        }
        assertThat(server().status().running()).isFalse();

        try (DatabaseLease lease = server().lease()) {
            assertThat(ask(lease.database(), "SELECT seven FROM left_by_a_lease"))
                    .isEqualTo("7");
        }
    }

    @Test
    void writesThroughToTheDiskAndListensOnLoopbackOnly() throws SQLException {
        try (DatabaseLease lease = server().lease()) {
            assertThat(ask(lease.database(), "SHOW fsync")).isEqualTo("on");
            assertThat(ask(lease.database(), "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(lease.database(), "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(lease.database(), "SHOW unix_socket_directories")).isEmpty();
            assertThat(ask(lease.database(), "SELECT lower('ÉÑ') || (SELECT 'a' < 'B')::text"))
                    .isEqualTo("éñfalse");
        }
    }

    @Test
    void hidesThePasswordAndAsksForIt() throws IOException {
        try (DatabaseLease lease = server().lease()) {
            Path password = home.resolve("postgres/password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(password)).hasSizeGreaterThan(40);
            Database stranger = new Database(lease.database().url(), "precheck", "guess");
            assertThatThrownBy(() -> ask(stranger, "SELECT 1")).hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void staysWhileAnyLeaseIsHeld() throws SQLException {
        DatabaseLease first = server().lease();
        try (DatabaseLease second = server().lease()) {
            first.close();
            first.close();
            assertThat(ask(second.database(), "SELECT 1")).isEqualTo("1");
        }
        assertThat(server().status().running()).isFalse();
    }

    @Test
    void staysAfterTheLastLeaseWhereItWasStartedToStay() {
        server().start();
        server().lease().close();
        assertThat(server().status().running()).isTrue();
        assertThat(server().status().kept()).isTrue();

        assertThat(server().stop(false)).isTrue();
        assertThat(server().status().running()).isFalse();
    }

    @Test
    void isNotStoppedUnderTheFeetOfACommand() throws SQLException {
        try (DatabaseLease lease = server().lease()) {
            assertThat(server().stop(false)).isFalse();
            assertThat(ask(lease.database(), "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void recoversWhatWasCommittedBeforeTheServerWasKilled() throws Exception {
        try (DatabaseLease lease = server().lease()) {
            execute(lease.database(), "CREATE TABLE kept AS SELECT 7 AS seven");
            long process = Objects.requireNonNull(server().status().process());
            kill(process);
        }
        assertThat(home.resolve("postgres/data/postmaster.pid")).exists();

        try (DatabaseLease lease = server().lease()) {
            assertThat(ask(lease.database(), "SELECT seven FROM kept")).isEqualTo("7");
        }
    }

    @Test
    void startsThoughAnotherProgramHasTheNumberOfTheDeadServer() throws Exception {
        server().lease().close();
        Path file = home.resolve("postgres/data/postmaster.pid");
        Files.writeString(file, ProcessHandle.current().pid() + "\n/elsewhere\n1\n5432\n\n\n\nready\n");

        try (DatabaseLease lease = server().lease()) {
            assertThat(ask(lease.database(), "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void outlivesAKilledCommandAndIsFoundAgain() throws Exception {
        Process holder = holder();
        assertThat(holder.inputReader().readLine()).isEqualTo("held");
        holder.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        EmbeddedServer.Status left = server().status();
        assertThat(left.running()).isTrue();
        assertThat(left.used()).isFalse();

        try (DatabaseLease lease = server().lease()) {
            assertThat(server().status().process()).isEqualTo(left.process());
            assertThat(ask(lease.database(), "SELECT 1")).isEqualTo("1");
        }
        assertThat(server().status().running()).isFalse();
    }

    @Test
    void staysForTheOtherCommandWhenOneEnds() throws Exception {
        Process holder = holder();
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("held");
            server().lease().close();
            assertThat(server().status().running()).isTrue();
            holder.getOutputStream().close();
            assertThat(holder.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(server().status().running()).isFalse();
        } finally {
            holder.destroyForcibly();
        }
    }

    @Test
    void refusesTheDataOfAnotherMajorVersion() throws IOException {
        Path data = Files.createDirectories(other.resolve("postgres/data"));
        Files.writeString(data.resolve("PG_VERSION"), "15\n");

        assertThatThrownBy(() -> new EmbeddedServer(other, PROGRAMS).lease())
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("made by PostgreSQL 15")
                .hasMessageContaining("move the folder away");
        assertThat(data.resolve("PG_VERSION")).hasContent("15");
    }

    @Test
    void beginsAnewAfterACreationThatWasCutShort() throws Exception {
        Files.createDirectories(other.resolve("postgres/data.new/base"));
        Files.createFile(other.resolve("postgres/password"));

        try (DatabaseLease lease = new EmbeddedServer(other, PROGRAMS).lease()) {
            assertThat(ask(lease.database(), "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void takesAnExternalServerByItsAddress() throws Exception {
        try (DatabaseLease embedded = server().lease()) {
            StorageSettings settings =
                    new StorageSettings(embedded.database().url(), "precheck", home.resolve("postgres/password"));
            try (DatabaseLease external = DatabaseLease.open(settings, home)) {
                assertThat(ask(external.database(), "SELECT 1")).isEqualTo("1");
            }
            StorageSettings stranger = new StorageSettings(embedded.database().url(), "nobody", null);
            assertThatThrownBy(() -> DatabaseLease.open(stranger, home))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("Check 'storage' in precheck.yml");
        }
    }

    @Test
    @Tag("long")
    void staysWithTheUserWhoHasTheFolderWhenRootComes() throws Exception {
        assumeTrue(Files.getOwner(other).getName().equals("root"), "only root can try this");
        Path folder = Files.createDirectories(other.resolve("postgres"));
        Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rwxr-xr-x"));
        UserPrincipal daemon =
                home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("daemon");
        Files.setOwner(folder, daemon);
        EmbeddedServer server = new EmbeddedServer(other);

        try (DatabaseLease lease = server.lease()) {
            assertThat(ask(lease.database(), "SELECT 1")).isEqualTo("1");
            long process = Objects.requireNonNull(server.status().process());
            assertThat(Files.getOwner(Path.of("/proc/" + process))).isEqualTo(daemon);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(Files.getOwner(file)).isEqualTo(daemon));
        }
    }

    /** Another process that holds a lease until its standard input ends. */
    private Process holder() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Holds a lease until its standard input ends. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            try (DatabaseLease lease = new EmbeddedServer(Path.of(arguments[0]), PROGRAMS).lease()) {
                System.out.println(lease.database().user().isEmpty() ? "not held" : "held");
                while (System.in.read() >= 0) {} // waits for the end
            }
        }
    }

    private static void kill(long process) throws Exception {
        ProcessHandle server = ProcessHandle.of(process).orElseThrow();
        assertThat(server.destroyForcibly()).isTrue();
        server.onExit().get(10, TimeUnit.SECONDS);
    }

    private EmbeddedServer server() {
        return new EmbeddedServer(home, PROGRAMS);
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = ExternalServer.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Database database, String sql) throws SQLException {
        try (Connection connection = ExternalServer.connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
