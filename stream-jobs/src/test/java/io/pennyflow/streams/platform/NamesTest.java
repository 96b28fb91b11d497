package io.pennyflow.streams.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A generated name shifts, and orphans its state, when someone adds a step before it. */
class NamesTest {

    @TestFactory
    Stream<DynamicTest> namesEveryProcessorAndStore() {
        return ServiceLoader.load(TopologySource.class).stream()
                .map(ServiceLoader.Provider::get)
                .map(it -> DynamicTest.dynamicTest(it.name(), () -> hasNoGeneratedName(it)));
    }

    @TestFactory
    Stream<DynamicTest> offersTheTopologiesOthersRelyOn() {
        var offered =
                ServiceLoader.load(TopologySource.class).stream()
                        .map(it -> it.get().name())
                        .toList();

        return Stream.of("enrichment", "rollup", "alerts", "matching", "budgets")
                .map(it -> DynamicTest.dynamicTest(it, () -> assertThat(offered).contains(it)));
    }

    private static void hasNoGeneratedName(TopologySource source) {
        try (var run = new TopologyRun(source, FakeRegistry.client())) {
            assertThat(run.description())
                    .doesNotContainPattern("(KSTREAM|KTABLE|GLOBAL|PROCESSOR)-[A-Z-]+-\\d{10}");
        }
    }
}
