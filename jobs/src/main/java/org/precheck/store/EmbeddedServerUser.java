package org.precheck.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Whom PostgreSQL's programs run as: they refuse to run as root. As root they run in a user namespace of their own, where
 * root's files stay root's; where the system refuses that, as an unprivileged user who is given the server's folder.
 *
 * @param prefix what stands before a command line; empty for an ordinary user
 * @param owner name of the user who must own the server's folder, or empty where it stays as it is
 */
record EmbeddedServerUser(List<String> prefix, String owner) {
    private static final List<String> CANDIDATES = List.of("postgres", "daemon", "nobody");

    EmbeddedServerUser {
        prefix = List.copyOf(prefix);
    }

    /** The user for this process and machine. */
    static EmbeddedServerUser current() throws IOException {
        if (!isRoot()) return new EmbeddedServerUser(List.of(), "");
        return unshared()
                .or(EmbeddedServerUser::switched)
                .orElseThrow(() -> new DatabaseUnavailableException(
                        "PostgreSQL refuses to run as root, and this system allows neither 'unshare -U' nor 'setpriv' or"
                                + " 'runuser'. Run Precheck as an ordinary user, or name a PostgreSQL of your own in"
                                + " precheck.yml under 'storage: url'."));
    }

    static Optional<EmbeddedServerUser> unshared() {
        List<String> prefix = List.of("unshare", "-U");
        return works(prefix) ? Optional.of(new EmbeddedServerUser(prefix, "")) : Optional.empty();
    }

    static Optional<EmbeddedServerUser> switched() {
        for (String name : CANDIDATES) {
            for (List<String> prefix : List.of(
                    List.of("setpriv", "--reuid=" + name, "--regid=" + name, "--clear-groups"),
                    List.of("setpriv", "--reuid=" + name, "--clear-groups", "--regid=nogroup"),
                    List.of("runuser", "-u", name, "--"))) {
                if (works(prefix)) return Optional.of(new EmbeddedServerUser(prefix, name));
            }
        }
        return Optional.empty();
    }

    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Gives a folder and all that is in it to the owner, where one is needed. */
    void own(Path folder) throws IOException {
        if (owner.isEmpty()) return;
        try (Stream<Path> tree = Files.walk(folder)) {
            var principal =
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
            for (Path path : tree.toList()) {
                Files.getFileAttributeView(
                                path, java.nio.file.attribute.PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                        .setOwner(principal);
            }
        } catch (UserPrincipalNotFoundException unknown) {
            throw new IOException("there is no user " + owner, unknown);
        }
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }

    private static boolean works(List<String> prefix) {
        List<String> command = new ArrayList<>(prefix);
        command.add("true");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
