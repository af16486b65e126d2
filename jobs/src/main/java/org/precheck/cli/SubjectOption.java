package org.precheck.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.precheck.model.City;
import picocli.CommandLine.Option;

/** {@code --city} and {@code --state}: whose evidence is looked at. */
final class SubjectOption {
    @Option(
            names = "--city",
            paramLabel = "NAME",
            description = "Whose evidence it is; without it nobody asks who issued a document.")
    private @Nullable String city;

    @Option(names = "--state", paramLabel = "ST", description = "Its state or province, such as IN.")
    private String state = "";

    City city() {
        if (city == null || city.isBlank()) return City.NOT_GIVEN;
        return new City("as-given", city.strip(), state.strip(), "", null, List.of(), List.of());
    }
}
