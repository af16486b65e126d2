package org.precheck.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.precheck.model.Coverage;
import org.precheck.model.Document;
import org.precheck.model.Passage;
import org.precheck.model.PassageKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A made-up night with one city in full: South Bend, with every kind of verdict, link and document that a page shows. */
final class SampleNight implements NightSource {
    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(SampleNight.class.getResourceAsStream("/report/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CityReport southBend() {
        return ReportJson.city(resource("south-bend-in.json"));
    }

    @Override
    public NightReport night() {
        return ReportJson.night(resource("night.json"));
    }

    @Override
    public Optional<CityReport> city(String city) {
        return city.equals("south-bend-in") ? Optional.of(southBend()) : Optional.empty();
    }

    @Override
    public Optional<Document> document(String sha256) {
        JsonNode held = JsonMapper.shared().readTree(resource("texts.json")).get(sha256);
        if (held == null) return Optional.empty();
        String text = held.get("text").asString();
        return Optional.of(new Document(
                sha256,
                "text/html",
                held.get("title").asString(),
                "en",
                text,
                List.of(new Passage(PassageKind.PARAGRAPH, 0, text.length(), null, List.of(), true, false, List.of())),
                List.of(),
                Coverage.ONE_PAGE));
    }
}
