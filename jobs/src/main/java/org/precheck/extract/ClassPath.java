package org.precheck.extract;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** Our own class path, which parser processes are started with. */
final class ClassPath {
    private static final int MANY = 40;

    private ClassPath() {}

    /** As handed to {@code java -cp}, absolute. */
    static String asArgument() {
        return String.join(
                File.pathSeparator, entries().stream().map(Path::toString).toList());
    }

    /** Files and folders that must be in sight for it to work, few rather than many. */
    static List<Path> shown() {
        Set<Path> all = new LinkedHashSet<>();
        for (Path entry : entries()) {
            all.add(entry);
            all.addAll(named(entry));
        }
        if (all.size() <= MANY) return List.copyOf(all);
        Set<Path> folders = new LinkedHashSet<>();
        for (Path entry : all) folders.add(Files.isDirectory(entry) ? entry : folder(entry));
        return List.copyOf(folders);
    }

    private static List<Path> entries() {
        List<Path> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry).toAbsolutePath().normalize();
            if (!entry.isEmpty() && Files.exists(path)) entries.add(path);
        }
        return entries;
    }

    /** What a jar's manifest adds to the class path. */
    private static List<Path> named(Path jar) {
        List<Path> named = new ArrayList<>();
        if (Files.isDirectory(jar)) return named;
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String value =
                    manifest == null ? null : manifest.getMainAttributes().getValue("Class-Path");
            if (value == null) return named;
            for (String entry : value.strip().split("\\s+", -1)) {
                URI uri = jar.toUri().resolve(entry);
                if ("file".equals(uri.getScheme()) && Files.exists(Path.of(uri))) named.add(Path.of(uri));
            }
        } catch (IOException | IllegalArgumentException e) {
            return named;
        }
        return named;
    }

    /** Maven's repository as a whole, else the folder that the file lies in. */
    private static Path folder(Path file) {
        for (Path above = file.getParent(); above != null; above = above.getParent()) {
            Path name = above.getFileName();
            if (name != null && name.toString().equals("repository")) return above;
        }
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }
}
