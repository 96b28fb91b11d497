package io.pennyflow.flink;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = "io.pennyflow.flink", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule forecastModelsAreALibraryThatOthersCanUseWithoutFlink =
            classes()
                    .that()
                    .resideInAPackage("io.pennyflow.flink.forecast.model..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "io.pennyflow.flink.forecast.model..",
                            "jdplus..",
                            "de.focus_shift.jollyday..",
                            "org.apache.commons.math3..",
                            "org.jspecify.annotations",
                            "java..");

    @ArchTest
    static final ArchRule householdsAreForecastWithoutFlink =
            classes()
                    .that()
                    .resideInAPackage("io.pennyflow.flink.forecast.household..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "io.pennyflow.flink.forecast.household..",
                            "io.pennyflow.flink.forecast.model..",
                            "org.jspecify.annotations",
                            "java..");

    @ArchTest
    static final ArchRule householdsAreForecastWithoutAClock =
            noClasses()
                    .that()
                    .resideInAPackage("io.pennyflow.flink.forecast.household..")
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .because("the same facts have the same forecast anywhere");

    @ArchTest
    static final ArchRule forecastModelsReadNoClockAndDrawNothing =
            noClasses()
                    .that()
                    .resideInAPackage("io.pennyflow.flink.forecast.model..")
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.util.Random")
                    .because("the same history has the same forecast anywhere");
}
