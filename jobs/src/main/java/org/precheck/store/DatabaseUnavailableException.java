package org.precheck.store;

/** The database cannot be used; the message says in plain words what, why and what to do. */
public final class DatabaseUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the sentence to show. */
    public DatabaseUnavailableException(String message) {
        super(message);
    }

    /** With the sentence to show, and what caused it for the log. */
    public DatabaseUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
