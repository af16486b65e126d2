package org.precheck.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.UserPrincipal;
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

    /** The user for this process, this machine and the folder, which stays with the user who has it. */
    static EmbeddedServerUser of(Path folder) throws IOException {
        if (!isRoot()) return new EmbeddedServerUser(List.of(), "");
        String owner = Files.getOwner(folder).getName();
        if (!owner.equals("root")) {
            return switched(List.of(owner))
                    .orElseThrow(() -> new DatabaseUnavailableException("The folder " + folder
                            + " belongs to the user '" + owner
                            + "', and root cannot become that user here. Run Precheck as '"
                            + owner + "'."));
        }
        return unshared()
                .or(() -> switched(CANDIDATES))
                .orElseThrow(() -> new DatabaseUnavailableException(
                        "PostgreSQL refuses to run as root, and this system allows neither 'unshare -U' nor 'setpriv' or"
                                + " 'runuser'. Run Precheck as an ordinary user, or name a PostgreSQL of your own in"
                                + " precheck.yml under 'storage: url'."));
    }

    private static Optional<EmbeddedServerUser> unshared() {
        List<String> prefix = List.of("unshare", "-U");
        return works(List.of("unshare", "-U", "true"))
                ? Optional.of(new EmbeddedServerUser(prefix, ""))
                : Optional.empty();
    }

    private static Optional<EmbeddedServerUser> switched(List<String> names) {
        for (String name : names) {
            for (List<String> prefix : List.of(
                    List.of("setpriv", "--reuid=" + name, "--regid=" + name, "--clear-groups"),
                    List.of("setpriv", "--reuid=" + name, "--clear-groups", "--regid=nogroup"),
                    List.of("runuser", "-u", name, "--"))) {
                EmbeddedServerUser user = new EmbeddedServerUser(prefix, name);
                if (works(user.command(List.of("true")))) return Optional.of(user);
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
            UserPrincipal principal =
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
            for (Path path : tree.toList()) {
                setOwner(path, principal);
            }
        } catch (UserPrincipalNotFoundException unknown) {
            throw new IOException("there is no user " + owner, unknown);
        }
        List<String> enter = command(List.of("test", "-x", folder.toString()));
        if (!works(enter)) {
            throw new DatabaseUnavailableException("PostgreSQL refuses to run as root, so it runs as '" + owner
                    + "' here, and that user may not enter " + folder
                    + ". Set PRECHECK_HOME to a folder in a place that every user may enter, such as"
                    + " /var/lib/precheck.");
        }
    }

    /** Gives what root has just made in another user's folder to that user, who could not use the folder otherwise. */
    static void handBack(Path folder) throws IOException {
        if (!isRoot()) return;
        UserPrincipal owner = Files.getOwner(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).equals(owner)) setOwner(file, owner);
            }
        }
    }

    private static void setOwner(Path path, UserPrincipal owner) throws IOException {
        Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .setOwner(owner);
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }

    private static boolean works(List<String> command) {
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
