package org.precheck.batch;

import java.util.Optional;
import org.precheck.store.Documents;
import org.precheck.store.StoredCapture;
import org.precheck.store.StoredDocument;

/** Gives the document that a capture's snapshot is. */
interface DocumentSource {
    /** The document, or nothing where the capture has none. */
    Optional<StoredDocument> of(StoredCapture capture);

    /** As it was read in the capture's own run. */
    static DocumentSource stored(Documents documents) {
        return capture -> {
            String id = capture.documentId();
            return id == null ? Optional.empty() : documents.find(id);
        };
    }
}
