package io.pennyflow.streams.platform;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = "io.pennyflow.streams", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule featuresDoNotKnowEachOther =
            slices().matching("io.pennyflow.streams.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(alwaysTrue(), resideInAPackage("..platform.."))
                    // A library, not a job.
                    .ignoreDependency(
                            resideInAPackage("..enrichment.."), resideInAPackage("..rules.."))
                    .ignoreDependency(
                            resideInAPackage("..alerts.."),
                            resideInAnyPackage(
                                    "..recurring.detection..", "..spendable..", "..goals.."))
                    // How people's JSON is read is the same for all of it.
                    .ignoreDependency(
                            resideInAPackage("..budgets.."),
                            resideInAnyPackage("..rules.json..", "..rules.reading.."));

    @ArchTest
    static final ArchRule thePlatformKnowsNoFeature =
            noClasses()
                    .that()
                    .resideInAPackage("..platform..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..enrichment..",
                            "..rollup..",
                            "..alerts..",
                            "..matching..",
                            "..rules..",
                            "..budgets..",
                            "..recurring..");

    @ArchTest
    static final ArchRule detectionIsALibraryThatOthersCanUseWithoutStreams =
            classes()
                    .that()
                    .resideInAPackage("io.pennyflow.streams.recurring.detection..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "io.pennyflow.streams.recurring.detection..",
                            "io.pennyflow.streams.platform.text",
                            "io.pennyflow.schemas..",
                            "org.jspecify.annotations",
                            "java..");

    @ArchTest
    static final ArchRule rulesAreALibraryThatOthersCanUseWithoutStreams =
            classes()
                    .that()
                    .resideInAPackage("io.pennyflow.streams.rules..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "io.pennyflow.streams.rules..",
                            "io.pennyflow.streams.platform.text",
                            "io.pennyflow.schemas..",
                            "com.google.re2j",
                            "org.jspecify.annotations",
                            "java..");

    /** Whoever answers a request has them without Kafka, its streams or their stores. */
    @ArchTest
    static final ArchRule whatOthersUseTooIsFreeOfStreams =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "io.pennyflow.streams.enrichment.merchant..",
                            "io.pennyflow.streams.enrichment.category..",
                            "io.pennyflow.streams.enrichment.learning..",
                            "io.pennyflow.streams.enrichment.similarity..",
                            "io.pennyflow.streams.rules..",
                            "io.pennyflow.streams.budgets.model..",
                            "io.pennyflow.streams.budgets.ledger..",
                            "io.pennyflow.streams.budgets.editing..",
                            "io.pennyflow.streams.budgets.reading..",
                            "io.pennyflow.streams.budgets.templates..",
                            "io.pennyflow.streams.budgets.importing..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                            "org.apache.kafka..",
                                            "org.rocksdb..",
                                            "io.pennyflow.streams.platform",
                                            "io.pennyflow.streams.platform.rates..",
                                            "io.pennyflow.streams.platform.wire..")
                                    .or(resideInAPackage("io.pennyflow.streams.enrichment")))
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule topologiesAreOfferedToTheApp =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Topology")
                    .should()
                    .beAssignableTo(TopologySource.class);

    @ArchTest
    static final ArchRule nothingReadsTheWallClock =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .because("time comes from the record, or from an injected Clock");
}
