package org.precheck.readers;

import org.precheck.model.City;
import org.precheck.model.Document;

/**
 * What a reader is shown: a document and the city that offers it. Shared readings of the text (sentences, dates) are
 * computed once here and kept.
 */
public final class Subject {
    private final Document document;
    private final City city;

    /** A document as offered by a city. */
    public Subject(Document document, City city) {
        this.document = document;
        this.city = city;
    }

    /** The document. */
    public Document document() {
        return document;
    }

    /** The city that offers it. */
    public City city() {
        return city;
    }
}
