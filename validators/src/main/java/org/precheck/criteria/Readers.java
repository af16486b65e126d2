package org.precheck.criteria;

import org.precheck.readers.Reader;
import org.precheck.readers.Registry;

/** Finds the reader that a card names. */
record Readers(Registry registry) {
    Reader named(String name, Card card) {
        return registry.reader(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        card.edition() + "/" + card.id() + " names the reader " + name + ", which there is not"));
    }
}
