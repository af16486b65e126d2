package org.precheck.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import org.precheck.model.CriterionId;
import org.precheck.model.Reading;
import org.precheck.model.Verdict;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The frozen form of reports. Names are in snake case and stand in the order of the records' components, what is absent
 * is null and never left out, instants and days are ISO 8601, verdicts and readings are spelled as in all machine output.
 * What is written is read back to an equal record; an unknown or missing name is refused. The schemas stand beside the
 * templates as {@code city-report.schema.json} and {@code night-report.schema.json}.
 */
public final class ReportJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.ALWAYS))
            .defaultPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .addMixIn(CriterionId.class, Plain.class)
            .addMixIn(Verdict.class, Word.class)
            .addMixIn(Reading.class, Kinds.class)
            .build();

    private ReportJson() {}

    /** The frozen form of a city's report, ending with a line end. */
    public static String write(CityReport report) {
        return MAPPER.writeValueAsString(report) + "\n";
    }

    /** The frozen form of a night's overview, ending with a line end. */
    public static String write(NightReport report) {
        return MAPPER.writeValueAsString(report) + "\n";
    }

    /**
     * Reads a city's report.
     *
     * @throws UnreadableReport where it is not in the frozen form
     */
    public static CityReport city(String json) {
        return read(json, CityReport.class);
    }

    /**
     * Reads a night's overview.
     *
     * @throws UnreadableReport where it is not in the frozen form
     */
    public static NightReport night(String json) {
        return read(json, NightReport.class);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JacksonException e) {
            throw new UnreadableReport(e);
        }
    }

    /** A frozen report is damaged or of another version. */
    public static final class UnreadableReport extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnreadableReport(JacksonException cause) {
            super("This is no frozen report of this version: " + cause.getOriginalMessage(), cause);
        }
    }

    /** Written as its one component. */
    private record Plain(@JsonValue String value) {
        @JsonCreator
        Plain {}
    }

    /** Written as the spelling of machine output. */
    private interface Word {
        @JsonValue
        String word();
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
