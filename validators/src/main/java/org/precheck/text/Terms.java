package org.precheck.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Word lists of one subject, from the file {@code <subject>.terms} that is part of the program: {@code [name]} opens a list,
 * one term a line, {@code #} opens a comment. Such a file is code for the cache of readings: it changes the readers' digest.
 */
public final class Terms {
    private final String file;
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    private Terms(String file) {
        this.file = file;
    }

    /** The lists of one subject. */
    public static Terms of(String subject) {
        Terms terms = new Terms(subject + ".terms");
        try (InputStream in = Terms.class.getResourceAsStream(terms.file)) {
            if (in == null) throw new IllegalStateException("the word lists " + terms.file + " are not in the program");
            terms.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the word lists " + terms.file + " could not be read", e);
        }
        return terms;
    }

    private void read(BufferedReader lines) throws IOException {
        List<String> list = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String term = line.strip();
            if (term.isEmpty() || term.startsWith("#")) continue;
            if (term.startsWith("[") && term.endsWith("]")) {
                list = new ArrayList<>();
                if (lists.put(term.substring(1, term.length() - 1), list) != null) {
                    throw new IllegalStateException(file + " opens the list " + term + " twice");
                }
            } else {
                list.add(term);
            }
        }
        lists.replaceAll((_, terms) -> List.copyOf(terms));
    }

    /**
     * The list of that name, in the order of the file.
     *
     * @throws IllegalArgumentException where the file has no such list
     */
    public List<String> list(String name) {
        List<String> list = lists.get(name);
        if (list == null) throw new IllegalArgumentException(file + " has no list [" + name + "]");
        return list;
    }

    /** The same list where order does not matter and its terms are single words. */
    public Set<String> words(String name) {
        return Set.copyOf(list(name));
    }
}
