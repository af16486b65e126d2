package org.precheck.batch;

import java.util.Optional;
import org.precheck.extract.Extraction;
import org.precheck.extract.Extractor;
import org.precheck.extract.Source;
import org.precheck.fetch.Snapshot;
import org.precheck.fetch.SnapshotStore;
import org.precheck.store.Documents;
import org.precheck.store.StoredCapture;
import org.precheck.store.StoredDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Reads stored snapshots again where another version of the extractor read them, and keeps what comes of it beside what
 * there was; fetches nothing.
 */
public final class Reextraction implements DocumentSource {
    private static final Logger LOG = LoggerFactory.getLogger(Reextraction.class);

    private final Documents documents;
    private final SnapshotStore snapshots;
    private final Extractor extractor;
    private int read;

    /** With an open archive and extractor. */
    public Reextraction(Documents documents, SnapshotStore snapshots, Extractor extractor) {
        this.documents = documents;
        this.snapshots = snapshots;
        this.extractor = extractor;
    }

    /** Snapshots read again so far. */
    public int read() {
        return read;
    }

    @Override
    public Optional<StoredDocument> of(StoredCapture capture) {
        Optional<StoredDocument> stored = DocumentSource.stored(documents).of(capture);
        Snapshot snapshot = capture.capture().snapshot();
        if (stored.isEmpty() || snapshot == null || stored.get().extractor().equals(Extractor.NAME)) return stored;
        String contentType = stored.get().contentType();
        String id = StoredDocument.id(snapshot.sha256(), contentType, Extractor.NAME);
        Optional<StoredDocument> again = documents.find(id);
        return again.isPresent() ? again : Optional.of(read(capture, snapshot, stored.get()));
    }

    private StoredDocument read(StoredCapture capture, Snapshot snapshot, StoredDocument stored) {
        try {
            Extraction extraction =
                    extractor.extract(Source.of(capture.capture(), snapshot.typed(stored.contentType()), snapshots));
            read++;
            return documents.keep(snapshot.sha256(), stored.contentType(), extraction);
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            // a fault of ours must not pass for a change: the document stays as it was read
            LOG.error("reading {} again failed", snapshot.sha256(), e);
            return stored;
        }
    }
}
