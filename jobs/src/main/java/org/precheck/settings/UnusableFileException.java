package org.precheck.settings;

import java.nio.file.Files;
import java.nio.file.Path;

/** A file named on the command line cannot be used; the message is a sentence for people that names file and line. */
public final class UnusableFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With the sentence. */
    public UnusableFileException(String sentence) {
        super(sentence);
    }

    /** Throws unless a file is there, is a file, and may be read by this user. */
    public static void unlessReadable(Path file) {
        if (Files.isRegularFile(file) && Files.isReadable(file)) return;
        if (Files.isDirectory(file)) throw new UnusableFileException(file + " is a folder; name a file.");
        if (!Files.exists(file)) throw new UnusableFileException("There is no file " + file + ".");
        throw new UnusableFileException(
                Files.isReadable(file)
                        ? file + " is no ordinary file; save what it gives to a file first."
                        : "This user may not read the file " + file + ".");
    }
}
