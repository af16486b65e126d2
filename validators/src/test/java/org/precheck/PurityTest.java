package org.precheck;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** The same documents in, the same verdicts out: no file, socket, clock or random number, and no turning back. */
class PurityTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.precheck");

    /** A memo that several threads may share is no thread; everything else of the package is. */
    private static final DescribedPredicate<JavaClass> THREADS = resideInAPackage("java.util.concurrent..")
            .and(not(type(ConcurrentHashMap.class)))
            .or(type(Thread.class))
            .as("threads");

    @Test
    void judgementDependsOnTheJdkJspecifyAndRe2jAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.precheck..", "java..", "org.jspecify..", "com.google.re2j..")
                .check(CLASSES);
    }

    @Test
    void judgementTouchesNeitherFilesNorSocketsNorThreads() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..")
                .orShould()
                .dependOnClassesThat(THREADS)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .because("what is judged must not depend on where or beside what it runs")
                .check(CLASSES);
    }

    @Test
    void judgementNeverAsksForTheTime() {
        for (String type : new String[] {
            "java.time.LocalDate", "java.time.Instant", "java.time.LocalDateTime", "java.time.ZonedDateTime"
        }) {
            noClasses()
                    .should()
                    .callMethod(type, "now")
                    .because("dates are judged against a date handed in")
                    .check(CLASSES);
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CLASSES);
        noClasses().should().callMethod(System.class, "nanoTime").check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .check(CLASSES);
    }

    @Test
    void roomsImportOnlyRoomsToTheirLeft() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("model")
                .definedBy("org.precheck.model..")
                .layer("text")
                .definedBy("org.precheck.text..")
                .layer("readers")
                .definedBy("org.precheck.readers..")
                .layer("criteria")
                .definedBy("org.precheck.criteria..")
                .whereLayer("criteria")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("readers")
                .mayOnlyBeAccessedByLayers("criteria")
                .whereLayer("text")
                .mayOnlyBeAccessedByLayers("readers", "criteria")
                .check(CLASSES);
    }
}
