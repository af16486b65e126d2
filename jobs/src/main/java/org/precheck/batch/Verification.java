package org.precheck.batch;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.precheck.extract.Extraction;
import org.precheck.extract.Extractor;
import org.precheck.extract.Source;
import org.precheck.fetch.Snapshot;
import org.precheck.fetch.SnapshotStore;
import org.precheck.model.Citation;
import org.precheck.model.Document;
import org.precheck.model.Finding;
import org.precheck.store.Captures;
import org.precheck.store.Documents;
import org.precheck.store.Judgements;
import org.precheck.store.Store;
import org.precheck.store.StoredCapture;
import org.precheck.store.StoredDocument;

/**
 * Walks the evidence chain of a run backwards, offline: every quote in the stored normal form, every normal form from the
 * snapshot's bytes by the same extractor, every snapshot's bytes against their digest.
 */
public final class Verification {
    private final Store store;
    private final SnapshotStore snapshots;
    private final Extractor extractor;
    private final Set<String> hashed = new HashSet<>();
    private final Set<String> extracted = new HashSet<>();
    private final Set<String> elsewhere = new TreeSet<>();
    private final List<String> failures = new ArrayList<>();
    private int quotes;

    /** With an open archive and extractor; nothing is fetched. */
    public Verification(Store store, SnapshotStore snapshots, Extractor extractor) {
        this.store = store;
        this.snapshots = snapshots;
        this.extractor = extractor;
    }

    /**
     * What held and what did not.
     *
     * @param run number of the run
     * @param cities cities walked
     * @param snapshots snapshots hashed again
     * @param documents documents extracted again
     * @param quotes quotes looked up
     * @param notReproducible documents that another extractor made, by that extractor's name
     * @param failures each broken link of the chain in one plain sentence
     */
    public record Verified(
            long run,
            int cities,
            int snapshots,
            int documents,
            int quotes,
            List<String> notReproducible,
            List<String> failures) {
        /** Copies the lists. */
        public Verified {
            notReproducible = List.copyOf(notReproducible);
            failures = List.copyOf(failures);
        }

        /** Whether the whole chain held. */
        public boolean holds() {
            return failures.isEmpty();
        }
    }

    /** Walks one run, a city at a time. */
    public Verified verify(long run) {
        Judgements judgements = new Judgements(store);
        List<String> cities = judgements.cities(run);
        for (String city : cities) {
            List<StoredCapture> captures = new Captures(store).of(run, city);
            Map<String, Document> texts = documents(captures);
            for (Finding finding : judgements.findings(run, city)) {
                citations(finding).forEach(citation -> quote(city, finding, citation, texts));
            }
        }
        return new Verified(
                run, cities.size(), hashed.size(), extracted.size(), quotes, List.copyOf(elsewhere), failures);
    }

    private Map<String, Document> documents(List<StoredCapture> captures) {
        Documents documents = new Documents(store);
        Map<String, Document> texts = new HashMap<>();
        for (StoredCapture capture : captures) {
            Snapshot snapshot = capture.capture().snapshot();
            if (snapshot != null) hash(snapshot, capture.capture().address());
            String id = capture.documentId();
            StoredDocument stored = id == null ? null : documents.find(id).orElse(null);
            if (stored == null || snapshot == null) continue;
            Document document = stored.document();
            if (document != null) texts.put(stored.sha256(), document);
            if (extracted.add(stored.id())) extract(stored, snapshot, capture);
        }
        return texts;
    }

    private void hash(Snapshot snapshot, String address) {
        if (!hashed.add(snapshot.sha256())) return;
        try (InputStream in = snapshots.open(snapshot);
                DigestInputStream digest = new DigestInputStream(in, sha256())) {
            digest.transferTo(java.io.OutputStream.nullOutputStream());
            String found = HexFormat.of().formatHex(digest.getMessageDigest().digest());
            if (!found.equals(snapshot.sha256())) {
                failures.add("The bytes kept of " + address + " have the digest " + found + ", not " + snapshot.sha256()
                        + ": the archive was altered or is damaged.");
            }
        } catch (IOException | RuntimeException e) {
            failures.add("The bytes kept of " + address + " (" + snapshot.sha256() + ") cannot be read: "
                    + e.getMessage() + ".");
        }
    }

    private void extract(StoredDocument stored, Snapshot snapshot, StoredCapture capture) {
        if (!stored.extractor().equals(Extractor.NAME)) {
            extracted.remove(stored.id());
            elsewhere.add(stored.extractor());
            return;
        }
        Extraction again;
        try {
            again = extractor.extract(Source.of(capture.capture(), snapshot.typed(stored.contentType()), snapshots));
        } catch (RuntimeException e) {
            failures.add("The snapshot " + snapshot.sha256() + " of "
                    + capture.capture().address() + " could not be read again: " + e.getMessage() + ".");
            return;
        }
        if (!same(again.document(), stored.document())) {
            failures.add("The snapshot " + snapshot.sha256() + " of "
                    + capture.capture().address() + " gives another text than the one that is stored.");
        }
    }

    private static boolean same(@Nullable Document again, @Nullable Document stored) {
        if (again == null || stored == null) return again == null && stored == null;
        return again.text().equals(stored.text());
    }

    private static Stream<Citation> citations(Finding finding) {
        return Stream.concat(
                finding.clauses().stream().flatMap(c -> c.reading().quotations().stream()),
                finding.setAside().stream().flatMap(s -> s.citations().stream()));
    }

    private void quote(String city, Finding finding, Citation citation, Map<String, Document> texts) {
        quotes++;
        Document document = texts.get(citation.document());
        String where = "A quote for " + finding.criterion() + " of " + city;
        if (document == null) {
            failures.add(where + " is from the document " + citation.document() + ", which this run did not read.");
            return;
        }
        String text = document.text();
        int points = text.codePointCount(0, text.length());
        boolean found = citation.start() >= 0
                && citation.end() <= points
                && citation.start() <= citation.end()
                && text.substring(
                                text.offsetByCodePoints(0, citation.start()),
                                text.offsetByCodePoints(0, citation.end()))
                        .equals(citation.quote());
        if (!found) {
            failures.add(where + " does not stand at " + citation.start() + " to " + citation.end()
                    + " of the document " + citation.document() + ".");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
