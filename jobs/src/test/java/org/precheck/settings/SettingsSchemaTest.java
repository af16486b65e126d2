package org.precheck.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

final class SettingsSchemaTest {
    private static final Map<String, Record> GROUPS = Map.of(
            "fetch", FetchSettings.DEFAULTS,
            "extract", ExtractSettings.DEFAULTS,
            "storage", StorageSettings.DEFAULTS,
            "schedule", ScheduleSettings.DEFAULTS);

    @ParameterizedTest
    @CsvSource({"fetch", "extract", "storage", "schedule"})
    void hasAKeyForEachSettingAndNoOther(String group) {
        List<String> components = new ArrayList<>();
        for (RecordComponent component : record(group).getClass().getRecordComponents()) {
            components.add(kebab(component.getName()));
        }

        assertThat(keys(group).propertyNames()).containsExactlyInAnyOrderElementsOf(components);
    }

    @ParameterizedTest
    @CsvSource({"fetch", "extract", "storage", "schedule"})
    void promisesTheDefaultsThatHold(String group) throws ReflectiveOperationException {
        for (RecordComponent component : record(group).getClass().getRecordComponents()) {
            JsonNode promised = keys(group).path(kebab(component.getName())).path("default");
            Object holds = component.getAccessor().invoke(record(group));
            assertThat(promise(promised, holds))
                    .as(group + "." + component.getName())
                    .isEqualTo(holds);
        }
    }

    /** What the schema's default comes to in the type of the setting. */
    private static @Nullable Object promise(JsonNode promised, @Nullable Object holds) {
        return switch (holds) {
            case null -> promised.isMissingNode() ? null : promised;
            case Duration ignored -> Quantities.duration(promised.asString());
            case Long ignored -> Quantities.bytes(promised.asString());
            case Integer ignored -> promised.asInt();
            case Boolean ignored -> promised.asBoolean();
            case List<?> list when list.isEmpty() -> promised.isMissingNode() ? list : promised;
            case Map<?, ?> map -> promised.isMissingNode() ? map : promised;
            case List<?> list ->
                promised.valueStream()
                        .map(each -> list.getFirst() instanceof Integer ? (Object) each.asInt() : each.asString())
                        .toList();
            case String ignored -> "0 " + promised.asString();
            case Enum<?> value ->
                promised.asString().equals(value.name().toLowerCase(Locale.ROOT)) ? value : promised.asString();
            case Path path -> path;
            default -> promised.asString().equals(holds.toString()) ? holds : promised;
        };
    }

    private static Record record(String group) {
        return java.util.Objects.requireNonNull(GROUPS.get(group));
    }

    private static JsonNode keys(String group) {
        return ConfigurationSchema.document("settings")
                .path("properties")
                .path(group)
                .path("properties");
    }

    private static String kebab(String component) {
        return component.replace("MiB", "Mib").replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
