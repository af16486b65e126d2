package org.precheck.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The word lists of one reader or reading of text, kept as data beside its code in {@code NAME.terms}: {@code [list] what it is for}, then a
 * line for each language ({@code en:}, {@code es:}, {@code pt:}, {@code fr:}) with terms parted by commas; indented lines
 * go on; {@code #} opens a remark. Terms are compared folded, a last word may end in {@code *} (see {@code Phrases}).
 */
public final class Terms {
    private static final Set<String> LANGUAGES = Set.of("en", "es", "pt", "fr");

    private final String name;
    private final Map<String, Set<String>> lists = new LinkedHashMap<>();

    private Terms(String name) {
        this.name = name;
    }

    /**
     * The lists of that name, which are part of the program.
     *
     * @param beside a class of the package in which they stand
     */
    public static Terms named(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name + ".terms")) {
            if (in == null) throw new IllegalArgumentException("there are no word lists named " + name);
            return read(
                    name,
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the word lists " + name + " could not be read", e);
        }
    }

    /** Reads lists from lines. */
    static Terms read(String name, List<String> lines) {
        Terms terms = new Terms(name);
        Set<String> list = new LinkedHashSet<>();
        boolean language = false;
        for (String line : lines) {
            String bare = line.strip();
            if (bare.isEmpty() || bare.startsWith("#")) continue;
            if (bare.startsWith("[")) {
                list = new LinkedHashSet<>();
                language = false;
                terms.open(bare.substring(1, Math.max(1, bare.indexOf(']'))), list);
            } else if (line.startsWith(" ") && language) {
                add(list, bare);
            } else if (bare.indexOf(':') == 2 && LANGUAGES.contains(bare.substring(0, 2))) {
                language = true;
                add(list, bare.substring(3));
            } else {
                throw new IllegalArgumentException(name + ": a line is neither a list nor a language: " + bare);
            }
        }
        return terms;
    }

    private void open(String list, Set<String> terms) {
        if (lists.put(list, terms) != null) throw new IllegalArgumentException(name + ": two lists are named " + list);
    }

    private static void add(Set<String> list, String terms) {
        for (String term : terms.split(",", -1)) if (!term.isBlank()) list.add(term.strip());
    }

    /** The terms of a list in all languages, each once. */
    public List<String> list(String list) {
        Set<String> terms = lists.get(list);
        if (terms == null || terms.isEmpty()) throw new IllegalArgumentException(name + ": there is no list " + list);
        return TermList.of(List.copyOf(terms));
    }

    /** Names of the lists, in the order of the file. */
    public List<String> names() {
        return List.copyOf(lists.keySet());
    }
}
