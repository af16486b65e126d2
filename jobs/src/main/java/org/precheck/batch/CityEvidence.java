package org.precheck.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.precheck.criteria.Edition;
import org.precheck.criteria.Evidence;
import org.precheck.criteria.Evidence.Offered;
import org.precheck.criteria.Evidence.Unread;
import org.precheck.fetch.WebAddress;
import org.precheck.model.City;
import org.precheck.model.CriterionId;
import org.precheck.model.Document;
import org.precheck.model.ExtractionStatus;
import org.precheck.model.FetchOutcome;
import org.precheck.model.Side;
import org.precheck.portal.platform.Platform;
import org.precheck.portal.platform.Platforms;
import org.precheck.store.StoredCapture;
import org.precheck.store.StoredDocument;

/**
 * What one city's captures of one run come to.
 *
 * @param captures supplied ones first
 * @param documents what was extracted, by id, in the order of the captures
 */
record CityEvidence(List<StoredCapture> captures, Map<String, StoredDocument> documents) {
    static CityEvidence of(List<StoredCapture> captures, DocumentSource documents) {
        Map<String, StoredDocument> read = new LinkedHashMap<>();
        for (StoredCapture capture : captures) {
            String id = capture.documentId();
            if (id != null && !read.containsKey(id)) {
                documents.of(capture).ifPresent(document -> read.put(id, document));
            }
        }
        return new CityEvidence(captures, read);
    }

    /** What judging by an edition is shown: each snapshot once, with all that it was offered for. */
    Evidence evidence(City city, Edition edition, LocalDate asOf) {
        Map<String, Offered> offered = new LinkedHashMap<>();
        List<Unread> unread = new ArrayList<>();
        for (StoredCapture capture : captures) {
            String reason = unread(capture);
            if (reason == null) {
                Offered one = offered(capture, edition);
                if (one != null) offered.merge(one.document().sha256(), one, CityEvidence::both);
            } else if (capture.supplied() || showsGoals(capture)) {
                unread.add(new Unread(capture.capture().address(), edition.meant(ids(capture.criteria())), reason));
            }
        }
        return new Evidence(city, List.copyOf(offered.values()), unread, asOf);
    }

    /**
     * Whether a supplied page shows or links a dashboard of goals there, whose words are then the page's own: that nobody
     * could look at them says nothing about the city.
     */
    private static boolean showsGoals(StoredCapture capture) {
        FetchOutcome outcome = capture.capture().outcome();
        if (capture.depth() != 1 || outcome.countsAgainstCity() || outcome.side() == Side.OURS) return false;
        WebAddress address = WebAddress.parse(capture.capture().address());
        return address != null
                && Platforms.of(address)
                        .filter(platform -> platform.kind() == Platform.Kind.GOALS)
                        .isPresent();
    }

    /** Why nothing can be read of a capture, or null where there is text. */
    private @Nullable String unread(StoredCapture capture) {
        if (!capture.capture().outcome().reached())
            return capture.capture().outcome().sentence();
        StoredDocument document = document(capture);
        if (document == null) return "The page was reached, but nothing was kept that could be read.";
        return document.document() != null && document.status().hasText() ? null : sentence(document.status());
    }

    private @Nullable StoredDocument document(StoredCapture capture) {
        String id = capture.documentId();
        return id == null ? null : documents.get(id);
    }

    private @Nullable Offered offered(StoredCapture capture, Edition edition) {
        StoredDocument stored = document(capture);
        Document document = stored == null ? null : stored.document();
        String at = capture.capture().finalAddress();
        if (document == null) return null;
        return new Offered(
                document, at == null ? capture.capture().address() : at, edition.meant(ids(capture.criteria())));
    }

    private static Offered both(Offered one, Offered two) {
        if (one.criteria().isEmpty() || two.criteria().isEmpty()) {
            return new Offered(one.document(), one.address(), List.of());
        }
        TreeSet<CriterionId> all = new TreeSet<>(one.criteria());
        all.addAll(two.criteria());
        return new Offered(one.document(), one.address(), List.copyOf(all));
    }

    static List<CriterionId> ids(List<String> criteria) {
        return criteria.stream().map(CriterionId::new).toList();
    }

    private static String sentence(ExtractionStatus status) {
        return switch (status) {
            case TEXT_OK, TEXT_PARTIAL, OCR_USED -> "The file was read, but there was no text in it.";
            case TEXT_GARBLED -> "The file has a text layer, but it is no language.";
            case SCANNED_NO_TEXT -> "The file holds scanned pages without text, which we could not read.";
            case ENCRYPTED -> "The file needs a password.";
            case TIMEOUT -> "Reading the file took longer than we wait.";
            case OUT_OF_MEMORY -> "Reading the file needed more memory than we give it.";
            case CRASH -> "The file could not be read; it may be damaged or cut off.";
            case EMPTY -> "There is no text in the file.";
            case UNSUPPORTED -> "The file is of a kind that we do not read.";
        };
    }
}
