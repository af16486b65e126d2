package org.precheck.settings;

/**
 * One file of a configuration as it was read. A run freezes these, and a restart reads the frozen ones.
 *
 * @param name relative to the configuration folder, with {@code /}, such as {@code criteria/2017/stat-program.yml}
 * @param text the whole file
 */
public record ConfigurationFile(String name, String text) implements Comparable<ConfigurationFile> {
    @Override
    public int compareTo(ConfigurationFile other) {
        return name.compareTo(other.name);
    }
}
