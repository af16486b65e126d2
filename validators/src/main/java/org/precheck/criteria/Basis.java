package org.precheck.criteria;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.precheck.model.Citation;
import org.precheck.model.ClauseReading;

/** Digest of what a finding rests on: the quoted texts of each clause and the card's revision, not their places. */
final class Basis {
    private Basis() {}

    static String of(Card card, List<ClauseReading> clauses) {
        MessageDigest digest = sha256();
        add(digest, card.edition());
        add(digest, card.id().value());
        add(digest, Integer.toString(card.revision()));
        for (ClauseReading clause : clauses) {
            add(digest, clause.id());
            add(digest, clause.reading().word());
            clause.reading().quotations().stream().map(Citation::quote).sorted().forEach(quote -> add(digest, quote));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
