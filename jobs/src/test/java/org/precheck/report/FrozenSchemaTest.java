package org.precheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The published schemas and the records must say the same: a component added to a record is added to its schema. */
final class FrozenSchemaTest {
    private static final Schema CITY = schema("city-report.schema.json");
    private static final Schema NIGHT = schema("night-report.schema.json");

    @Test
    void describesWhatIsWrittenOfACity() {
        assertThat(errors(CITY, ReportJson.write(SampleNight.southBend()))).isEmpty();
        assertThat(errors(CITY, ReportJson.write(Golden.of(SampleNight.southBend()))))
                .isEmpty();
    }

    @Test
    void describesWhatIsWrittenOfANight() {
        assertThat(errors(NIGHT, SampleNight.resource("night.json"))).isEmpty();
    }

    @Test
    void refusesUnknownAndMissingNamesAndOtherSpellings() {
        String frozen = SampleNight.resource("night.json");
        assertThat(errors(NIGHT, frozen.replace("\"incidents\"", "\"accidents\"")))
                .hasSize(2);
        assertThat(errors(NIGHT, frozen.replaceFirst("\"Supported\"", "\"SUPPORTED\"")))
                .isNotEmpty();
    }

    private static List<Error> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SampleNight.resource(name), InputFormat.JSON);
    }
}
