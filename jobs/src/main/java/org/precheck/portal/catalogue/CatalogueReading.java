package org.precheck.portal.catalogue;

import org.jspecify.annotations.Nullable;

/** What reading a file as a data catalogue came to. */
public sealed interface CatalogueReading {
    /**
     * A catalogue.
     *
     * @param facts what it tells, of all that could be read
     * @param mediaType what it is written in, such as {@code text/turtle}
     * @param broken where and why reading it broke off, in one sentence; null where it was read to its end
     */
    record Read(
            CatalogueFacts facts,
            String mediaType,
            @Nullable String broken) implements CatalogueReading {}

    /**
     * No catalogue.
     *
     * @param trouble what is wrong
     * @param detail one sentence with the particulars
     */
    record Unreadable(Trouble trouble, String detail) implements CatalogueReading {}

    /** Why a file is no catalogue. */
    enum Trouble {
        /** No bytes, or blanks alone. */
        EMPTY("There is nothing in it."),
        /** A web page stands where the catalogue should. */
        WEB_PAGE("It is a web page or other markup, not JSON."),
        /** It is not written as JSON. */
        NOT_JSON("It is not well-formed JSON."),
        /** It is not written as Turtle. */
        NOT_TURTLE("It is not well-formed Turtle."),
        /** It breaks off before its first dataset. */
        BROKEN_OFF("It breaks off before its first dataset."),
        /** Well-formed, but of another kind. */
        NO_CATALOGUE("It is well-formed, but no catalogue of datasets.");

        private final String sentence;

        Trouble(String sentence) {
            this.sentence = sentence;
        }

        /** What it means, in one plain sentence. */
        public String sentence() {
            return sentence;
        }
    }
}
