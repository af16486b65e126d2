package org.precheck.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.precheck.extract.worker.ParserWorker;
import org.precheck.settings.ExtractSettings;

/** Starts parser processes under one kind of isolation. */
final class Sandbox implements AutoCloseable {
    private static final String NOBODY = "65534";
    private static final int SCRATCH_MIB = 512;

    /** Stay who we are, in a user namespace of our own, where that is nobody outside. */
    private static final String STAY = "-";

    private final Isolation isolation;
    private final String user;
    private final ExtractSettings settings;
    private final Path folder;

    private Sandbox(Isolation isolation, String user, ExtractSettings settings) {
        this.isolation = isolation;
        this.user = user;
        this.settings = settings;
        try {
            this.folder = Files.createTempDirectory("precheck-parser-");
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder can be made", e);
        }
    }

    /**
     * Ways to isolate, strongest first. What root installed for its own group or itself alone, nobody cannot read: then
     * the process joins the group, or stays root without any rights outside its namespace.
     */
    static List<Supplier<Sandbox>> candidates(ExtractSettings settings) {
        List<Supplier<Sandbox>> candidates = new ArrayList<>();
        for (String user : isRoot() ? List.of(NOBODY + ":" + NOBODY, NOBODY + ":0", STAY) : List.of(STAY)) {
            candidates.add(() -> new Sandbox(Isolation.SANDBOX, user, settings));
        }
        candidates.add(() -> new Sandbox(Isolation.NO_NETWORK, STAY, settings));
        candidates.add(() -> new Sandbox(Isolation.PROCESS_ONLY, STAY, settings));
        return candidates;
    }

    Isolation isolation() {
        return isolation;
    }

    /** Starts one process; it says hello when it is ready. */
    Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.directory(folder.toFile());
        // nothing of our own surroundings, least of all what is secret in them
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin");
        builder.environment().put("LANG", "C.UTF-8");
        // one page of Tesseract is no work for several threads
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        return builder.start();
    }

    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>();
        switch (isolation) {
            case SANDBOX -> {
                command.add("unshare");
                if (user.equals(STAY)) command.addAll(List.of("--user", "--map-root-user"));
                command.addAll(List.of("--mount", "--net", "--pid", "--ipc", "--fork", "--kill-child", "--"));
                command.addAll(List.of("/bin/sh", "-c", script(), "sandbox", folder.toString()));
                command.addAll(
                        List.of(user, String.valueOf(SCRATCH_MIB), javaHome().toString()));
                ClassPath.shown().forEach(path -> command.add(path.toString()));
                command.add("--");
                command.addAll(java("/tmp"));
            }
            case NO_NETWORK -> {
                boolean root = isRoot();
                command.add("unshare");
                if (!root) command.addAll(List.of("--user", "--map-current-user"));
                command.addAll(List.of("--net", "--"));
                if (root) {
                    String become = "chown " + NOBODY + " . && exec setpriv --reuid=" + NOBODY + " --regid=" + NOBODY
                            + " --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all \"$@\"";
                    command.addAll(List.of("/bin/sh", "-c", become, "drop"));
                }
                command.addAll(java(folder.toString()));
            }
            case PROCESS_ONLY -> command.addAll(java(folder.toString()));
        }
        return command;
    }

    private List<String> java(String scratch) {
        List<String> java = new ArrayList<>(List.of(
                javaHome().resolve("bin/java").toString(),
                "-Xmx" + settings.heapMiB() + "m",
                "-XX:MaxDirectMemorySize=64m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + scratch,
                "-Duser.home=" + scratch,
                "-Dfile.encoding=UTF-8",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog"));
        java.addAll(List.of("-cp", ClassPath.asArgument(), ParserWorker.class.getName()));
        return java;
    }

    private static Path javaHome() {
        return Path.of(System.getProperty("java.home"));
    }

    /** In a container of one user the name may be anything; who owns our own process tells. */
    private static boolean isRoot() {
        try {
            return ((int) Files.getAttribute(Path.of("/proc/self"), "unix:uid")) == 0;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static String script() throws IOException {
        try (InputStream in = Sandbox.class.getResourceAsStream("sandbox.sh")) {
            if (in == null) throw new IOException("sandbox.sh is missing from the program");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, java.io.IOException e) throws IOException {
                    Files.deleteIfExists(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // what is left lies in the system's temporary folder
        }
    }
}
