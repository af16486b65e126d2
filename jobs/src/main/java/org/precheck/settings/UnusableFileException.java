package org.precheck.settings;

/** A file named on the command line cannot be used; the message is a sentence for people that names file and line. */
public final class UnusableFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With the sentence. */
    public UnusableFileException(String sentence) {
        super(sentence);
    }
}
