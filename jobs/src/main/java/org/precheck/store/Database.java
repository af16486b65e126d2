package org.precheck.store;

/**
 * How to log in to a PostgreSQL server, 14 or later.
 *
 * @param url JDBC address, such as {@code jdbc:postgresql://127.0.0.1:41111/precheck}
 * @param user name to log in with, or empty where the address or the system says it
 * @param password its password, or empty where none is needed
 */
public record Database(String url, String user, String password) {
    /** Leaves the password out. */
    @Override
    public String toString() {
        return user.isEmpty() ? url : url + " (user " + user + ")";
    }
}
