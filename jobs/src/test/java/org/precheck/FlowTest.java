package org.precheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Data walks through the rooms in one direction, and each heavy library stays in its room. */
class FlowTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.precheck");

    /** From left to right: a room imports rooms before it, never after it. */
    private static final List<String> ROOMS = List.of(
            "model",
            "text",
            "readers",
            "criteria",
            "settings",
            "fetch",
            "extract",
            "portal",
            "judge",
            "report",
            "store",
            "review",
            "batch",
            "cli");

    /** Which rooms may see a library. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "org.apache.hc..", List.of("fetch"),
            "org.netpreserve..", List.of("fetch"),
            "org.xbill..", List.of("fetch"),
            "org.apache.tika..", List.of("extract"),
            "org.jsoup..", List.of("extract"),
            "java.sql..", List.of("store", "batch"),
            "org.springframework.batch..", List.of("batch"),
            "picocli..", List.of("cli"));

    @Test
    void aRoomNeverImportsARoomToItsRight() {
        for (int i = 0; i < ROOMS.size(); i++) {
            String[] right = ROOMS.subList(i + 1, ROOMS.size()).stream()
                    .map(room -> "org.precheck." + room + "..")
                    .toArray(String[]::new);
            if (right.length == 0) continue;
            noClasses()
                    .that()
                    .resideInAPackage("org.precheck." + ROOMS.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(right)
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void aHeavyLibraryStaysInItsRoom() {
        LIBRARIES.forEach((library, rooms) -> noClasses()
                .that()
                .resideOutsideOfPackages(rooms.stream()
                        .map(room -> "org.precheck." + room + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(CLASSES));
    }

    @Test
    void onlyTheCommandLineStartsTheJob() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.precheck.cli..", "org.precheck.batch..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.precheck.batch..")
                .check(CLASSES);
    }
}
