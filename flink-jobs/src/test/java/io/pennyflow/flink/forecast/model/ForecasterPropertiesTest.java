package io.pennyflow.flink.forecast.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.flink.forecast.model.Forecast.Step;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ForecasterPropertiesTest {
    @Property(tries = 60)
    void neverSaysWhatIsNoNumberNorPutsBandsInDisorder(
            @ForAll("histories") double[] history, @ForAll("periods") int period) {
        var outlook = new Forecaster(period).forecast(history, 9);

        if (outlook instanceof Forecast forecast) {
            assertThat(forecast.steps()).hasSize(9).allMatch(ForecasterPropertiesTest::isInOrder);
        } else {
            assertThat(history.length).isLessThan(4);
        }
    }

    @Property(tries = 20)
    void isTheSameInAnotherUnit(@ForAll("histories") double[] history) {
        var doubled = DoubleStream.of(history).map(it -> it * 2).toArray();

        var one = new Forecaster(4).forecast(history, 5);
        var two = new Forecaster(4).forecast(doubled, 5);

        if (one instanceof Forecast ones && two instanceof Forecast twos) {
            for (var h = 0; h < 5; h++) {
                assertThat(twos.steps().get(h).p50()).isEqualTo(2 * ones.steps().get(h).p50());
            }
        }
    }

    private static boolean isInOrder(Step step) {
        return DoubleStream.of(step.low95(), step.p10(), step.p50(), step.p90(), step.high95())
                        .allMatch(Double::isFinite)
                && step.low95() <= step.p10()
                && step.p10() <= step.p50()
                && step.p50() <= step.p90()
                && step.p90() <= step.high95();
    }

    /** Zeros, repeated values, tiny and giant ones, both signs. */
    @Provide
    Arbitrary<double[]> histories() {
        var values =
                Arbitraries.oneOf(
                        Arbitraries.of(0.0, 1.0, 100.0),
                        Arbitraries.doubles().between(-1e6, 1e6),
                        Arbitraries.doubles().between(0, 1e-3).ofScale(6),
                        Arbitraries.of(1e12, -1e12));
        return values.array(double[].class).ofMinSize(0).ofMaxSize(60);
    }

    @Provide
    Arbitrary<Integer> periods() {
        return Arbitraries.of(1, 4, 7, 12, 24, 52);
    }
}
