package org.precheck.judge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.precheck.model.Cell;
import org.precheck.model.City;
import org.precheck.model.Document;
import org.precheck.model.DocumentDate;
import org.precheck.model.Passage;
import org.precheck.readers.Parameters;
import org.precheck.readers.Reader;
import org.precheck.readers.Subject;

/**
 * The key under which facts may be kept: a digest over the document as read (normal form, passages, language, dates), the
 * readers' code, the reader, its parameters and the city's profile. Anything less would one day serve a wrong fact.
 */
public final class FactKey {
    private FactKey() {}

    /** The key, lower-case hexadecimal SHA-256. */
    public static String of(Reader reader, Subject subject, Parameters parameters) {
        Digest digest = new Digest();
        digest.add(ReaderCode.digest());
        digest.add(reader.name());
        new TreeMap<>(parameters.values()).forEach((name, values) -> {
            digest.add(name);
            digest.add(values);
        });
        add(digest, subject.city());
        add(digest, subject.document());
        return digest.hex();
    }

    private static void add(Digest digest, City city) {
        digest.add(city.id());
        digest.add(city.name());
        digest.add(city.state());
        digest.add(city.country());
        digest.add(city.aliases());
        digest.add(city.domains());
    }

    private static void add(Digest digest, Document document) {
        digest.add(document.sha256());
        digest.add(document.mediaType());
        digest.add(document.title() + "");
        digest.add(document.language() + "");
        digest.add(document.text());
        for (DocumentDate date : document.dates()) digest.add(date.toString());
        for (Passage passage : document.passages()) {
            digest.add(passage.kind() + ":" + passage.start() + ":" + passage.end() + ":" + passage.page() + ":"
                    + passage.main() + ":" + passage.hidden());
            digest.add(passage.headings());
            for (Cell cell : passage.cells()) digest.add(cell.column() + ":" + cell.start() + ":" + cell.end());
        }
    }

    private static final class Digest {
        private final MessageDigest digest = sha256();

        void add(String part) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }

        void add(List<String> parts) {
            add(parts.size() + "");
            parts.forEach(this::add);
        }

        String hex() {
            return HexFormat.of().formatHex(digest.digest());
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}
