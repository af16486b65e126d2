package org.precheck.cli;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.precheck.fetch.Capture;
import org.precheck.fetch.Snapshot;
import org.precheck.judge.LinkResult;
import org.precheck.model.Citation;
import org.precheck.model.ClauseReading;
import org.precheck.model.Finding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One link's result as one line of JSON; what is absent is null, never left out. */
final class CheckJson {
    private static final JsonFactory JSON = new JsonFactory();

    private CheckJson() {}

    static String line(LinkResult result) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            Capture capture = result.capture();
            Snapshot snapshot = capture.snapshot();
            json.writeStartObject();
            json.writeStringProperty("url", capture.address());
            json.writeStringProperty("outcome", capture.outcome().name());
            text(json, "final_url", capture.finalAddress());
            number(json, "status", capture.status());
            text(json, "sha256", snapshot == null ? null : snapshot.sha256());
            json.writeArrayPropertyStart("findings");
            for (Finding finding : result.findings()) finding(json, finding);
            json.writeEndArray();
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void finding(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("criterion", finding.criterion().value());
        json.writeStringProperty("verdict", finding.verdict().word());
        json.writeArrayPropertyStart("clauses");
        for (ClauseReading clause : finding.clauses()) {
            json.writeStartObject();
            json.writeStringProperty("id", clause.id());
            json.writeStringProperty("reading", clause.reading().word());
            json.writeArrayPropertyStart("citations");
            for (Citation citation : clause.reading().quotations()) citation(json, citation);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void citation(JsonGenerator json, Citation citation) {
        json.writeStartObject();
        json.writeStringProperty("document", citation.document());
        json.writeStringProperty("quote", citation.quote());
        number(json, "page", citation.page());
        json.writeNumberProperty("start", citation.start());
        json.writeNumberProperty("end", citation.end());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) json.writeNullProperty(name);
        else json.writeStringProperty(name, value);
    }

    private static void number(JsonGenerator json, String name, @Nullable Integer value) {
        if (value == null) json.writeNullProperty(name);
        else json.writeNumberProperty(name, value);
    }
}
