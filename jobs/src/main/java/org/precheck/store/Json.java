package org.precheck.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.precheck.model.Reading;
import tools.jackson.databind.json.JsonMapper;

/** Records as JSON text, for columns that are read and written whole. */
final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addMixIn(Reading.class, Kinds.class).build();

    private Json() {}

    static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String text, Class<T> type) {
        return MAPPER.readValue(text, type);
    }

    /** Each case says which it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Reading.Met.class, name = "Met"),
        @JsonSubTypes.Type(value = Reading.Unmet.class, name = "Unmet"),
        @JsonSubTypes.Type(value = Reading.CannotTell.class, name = "CannotTell")
    })
    private interface Kinds {}
}
