package org.precheck.portal.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.extract.AnswerReader;
import org.precheck.extract.Source;
import org.precheck.model.ExtractionStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what platforms answer to programs into lines that can be quoted: stories of ArcGIS StoryMaps, plans of Envisio,
 * matters of Legistar.
 */
public final class PlatformAnswers implements AnswerReader {
    private static final int MOST_BYTES = 8 << 20;
    private static final String TYPE = "application/json";
    private static final List<String> MARKS = List.of("\"nodes\"", "\"publishData\"", "\"MatterId\"", "\"error\"");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(100)
                            .maxTokenCount(500_000)
                            .maxStringLength(2_000_000)
                            .build())
                    .build())
            .build();

    @Override
    public @Nullable Answer read(Source source) throws IOException {
        if (source.length() > MOST_BYTES) return null;
        byte[] bytes;
        try (InputStream in = source.bytes().open()) {
            byte[] start = in.readNBytes(1);
            // none of these programs writes blanks or a byte order mark before its answer
            if (start.length == 0 || (start[0] != '{' && start[0] != '[')) return null;
            bytes = new byte[(int) source.length()];
            bytes[0] = start[0];
            int read = 1 + in.readNBytes(bytes, 1, bytes.length - 1);
            if (read < bytes.length) bytes = java.util.Arrays.copyOf(bytes, read);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (MARKS.stream().noneMatch(text::contains)) return null;
        try {
            return read(JSON.readTree(text));
        } catch (JacksonException e) {
            return null; // a part of an answer is none
        }
    }

    private static @Nullable Answer read(JsonNode root) {
        if (root.path("nodes").isObject() && root.has("root")) {
            return answer("Story of ArcGIS StoryMaps", Story.lines(root));
        }
        JsonNode plan = root.path("data").path("publishData");
        // a plan that nobody published is answered with an empty object and 200
        if (plan.isObject() && plan.isEmpty()) {
            return nothing("Plan published with Envisio", "Envisio knows no published plan of that name.");
        }
        if (plan.isObject()) return answer("Plan published with Envisio", Plan.lines(plan));
        JsonNode matter = root.isArray() ? root.path(0) : root;
        if (matter.has("MatterId") && matter.has("MatterFile")) {
            Matter first = new Matter(matter);
            return answer(first.title(), first.lines());
        }
        JsonNode error = root.path("error");
        boolean esri = root.size() == 1 && error.path("code").isNumber() && error.has("message");
        return esri
                ? nothing(
                        "Answer of ArcGIS Online",
                        "ArcGIS Online shows this item to nobody who is not signed in, or has none of that name (error "
                                + error.path("code").asInt(0) + ").")
                : null;
    }

    private static Answer nothing(String title, String detail) {
        return new Answer(ExtractionStatus.EMPTY, detail, TYPE, title, List.of(), List.of());
    }

    private static Answer answer(String title, List<String> lines) {
        ExtractionStatus status = lines.isEmpty() ? ExtractionStatus.EMPTY : ExtractionStatus.TEXT_OK;
        return new Answer(status, "", TYPE, title, lines, List.of());
    }
}
