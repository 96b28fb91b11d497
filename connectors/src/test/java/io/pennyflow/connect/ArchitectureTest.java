package io.pennyflow.connect;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

@AnalyzeClasses(packages = "io.pennyflow.connect", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule featuresDoNotKnowEachOther =
            slices().matching("io.pennyflow.connect.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule featuresDoNotKnowWhoConfiguresThem =
            noClasses()
                    .that()
                    .resideInAPackage("io.pennyflow.connect.*..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("io.pennyflow.connect");

    @ArchTest
    static final ArchRule nobodyReadsTheWallClockInPassing =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now");
}
