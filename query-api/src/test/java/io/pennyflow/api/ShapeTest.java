package io.pennyflow.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What keeps the module in its shape, of all of its classes. */
@AnalyzeClasses(packages = "io.pennyflow.api", importOptions = ImportOption.DoNotIncludeTests.class)
class ShapeTest {
    private static final String PLATFORM = "io.pennyflow.api.platform..";
    private static final String[] PLAIN = {
        "io.pennyflow.streams.enrichment.merchant",
        "io.pennyflow.streams.enrichment.category",
        "io.pennyflow.streams.enrichment.learning",
        "io.pennyflow.streams.enrichment.similarity",
        "io.pennyflow.streams.rules..",
        "io.pennyflow.streams.goals",
        "io.pennyflow.streams.recurring.detection",
        "io.pennyflow.streams.scenarios",
        "io.pennyflow.streams.spendable",
        "io.pennyflow.streams.budgets.model",
        "io.pennyflow.streams.budgets.ledger",
        "io.pennyflow.streams.budgets.editing",
        "io.pennyflow.streams.budgets.reading",
        "io.pennyflow.streams.budgets.templates",
        "io.pennyflow.streams.budgets.importing"
    };
    private static final Set<String> NOW = Set.of("now", "systemUTC", "systemDefaultZone");

    @ArchTest
    static final ArchRule featuresStandOnThePlatformAndOnNoOtherFeature =
            slices().matching("io.pennyflow.api.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(
                            DescribedPredicate.alwaysTrue(),
                            JavaClass.Predicates.resideInAPackage(PLATFORM));

    @ArchTest
    static final ArchRule thePlatformKnowsNoFeature =
            noClasses()
                    .that()
                    .resideInAPackage(PLATFORM)
                    .should()
                    .dependOnClassesThat(
                            JavaClass.Predicates.resideInAPackage("io.pennyflow.api..")
                                    .and(
                                            DescribedPredicate.not(
                                                    JavaClass.Predicates.resideInAPackage(
                                                            PLATFORM))));

    /** The rest of that module needs Kafka Streams, which is not on the class path here. */
    @ArchTest
    static final ArchRule onlyPlainFunctionsOfTheStreamsAreUsed =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            JavaClass.Predicates.resideInAPackage("io.pennyflow.streams..")
                                    .and(
                                            DescribedPredicate.not(
                                                    JavaClass.Predicates.resideInAnyPackage(
                                                            PLAIN))));

    @ArchTest
    static final ArchRule nobodyAsksTheTimeButTheClock =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("io.pennyflow.api.platform.WebConfiguration")
                    .should()
                    .callMethodWhere(
                            DescribedPredicate.describe(
                                    "asks for the time without a clock", ShapeTest::asksTheTime));

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        for (var type : classes) {
            assertThat(type.getPackage().isAnnotatedWith(NullMarked.class))
                    .as(type.getPackageName())
                    .isTrue();
        }
    }

    private static boolean asksTheTime(JavaMethodCall call) {
        var target = call.getTarget();
        return target.getOwner().getPackageName().startsWith("java.time")
                && NOW.contains(target.getName())
                && target.getRawParameterTypes().isEmpty();
    }
}
