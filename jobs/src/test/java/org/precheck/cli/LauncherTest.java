package org.precheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the real launcher over a made checkout whose JDKs only say what they were called with. */
class LauncherTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @BeforeEach
    void makeACheckoutThatIsBuilt() throws IOException {
        Path launcher = Path.of("../precheck").toRealPath();
        Path root = Files.createDirectories(folder.resolve("check out"));
        Files.copy(launcher, root.resolve("precheck"), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(root.resolve("jobs/target"));
        for (String made :
                new String[] {"pom.xml", "jobs/pom.xml", "jobs/target/precheck.jar", "jobs/target/precheck.aot"}) {
            Files.writeString(root.resolve(made), "");
        }
    }

    @Test
    void takesTheJdkOfJavaHomeWhereItIsNewEnough() throws Exception {
        Path home = jdk("home", "25.0.1");
        assertThat(run(Map.of("JAVA_HOME", home.toString()))).startsWith("home").contains("-jar");
    }

    @Test
    void passesOverAnOlderJavaHomeForANewerJavaOnThePath() throws Exception {
        Path old = jdk("old", "17.0.15");
        Path current = jdk("current", "26");
        assertThat(run(Map.of("JAVA_HOME", old.toString(), "PATH", current.resolve("bin") + ":/usr/bin:/bin")))
                .startsWith("current");
    }

    @Test
    void passesArgumentsOnAsTheyAre() throws Exception {
        Path home = jdk("home", "25");
        assertThat(run(Map.of("JAVA_HOME", home.toString()), "check", "http://a b/?x=*&y='\""))
                .endsWith("[http://a b/?x=*&y='\"]");
    }

    @Test
    void startsThroughALinkFromAnotherFolder() throws Exception {
        Path home = jdk("home", "25");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("check out/precheck"));
        assertThat(run(link, Map.of("JAVA_HOME", home.toString()))).startsWith("home");
    }

    /** A folder that looks like a JDK; its java prints its name and the last argument. */
    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(
                java, "#!/bin/sh\nprintf '%s ' " + name + " \"$@\"\nfor last; do :; done\nprintf '[%s]' \"$last\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }

    private String run(Map<String, String> environment, String... arguments) throws Exception {
        return run(folder.resolve("check out/precheck"), environment, arguments);
    }

    private String run(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = launcher.toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
