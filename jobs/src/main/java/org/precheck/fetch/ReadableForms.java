package org.precheck.fetch;

import org.jspecify.annotations.Nullable;

/**
 * Knows platforms whose pages hold no text for programs, or whose terms keep programs out. Asked once for each address
 * before it is fetched; whatever it answers passes the same gate, robots.txt and pacing as any address.
 */
@FunctionalInterface
public interface ReadableForms {
    /** Knows no platform. */
    ReadableForms NONE = _ -> new Way.Plain();

    /**
     * How an address is to be asked.
     *
     * @param address as supplied or discovered, with its fragment
     */
    Way way(WebAddress address);

    /** How an address is to be asked. */
    sealed interface Way {
        /** As it stands. */
        record Plain() implements Way {}

        /**
         * In another form of the same content, which can be read without a browser.
         *
         * @param address where that form is
         * @param question JSON to ask it with by POST, or null for a plain GET; it asks for data and changes none
         * @param sentence why the page itself cannot be read and what could be supplied instead; said where the other form
         *     cannot be read either, which is then nobody's fault
         */
        record Instead(String address, @Nullable String question, String sentence) implements Way {
            /** A form that a plain GET brings. */
            public Instead(String address, String sentence) {
                this(address, null, sentence);
            }
        }

        /**
         * Not at all.
         *
         * @param sentence why, and what could be supplied instead
         */
        record Withheld(String sentence) implements Way {}

        /**
         * As it stands, though it is likely to show nothing without a browser.
         *
         * @param sentence what could be supplied instead; said where there is next to nothing to read
         */
        record Drawn(String sentence) implements Way {}
    }
}
