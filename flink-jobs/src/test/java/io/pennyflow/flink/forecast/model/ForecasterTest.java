package io.pennyflow.flink.forecast.model;

import static io.pennyflow.flink.forecast.model.ForecastFixtures.forecast;
import static io.pennyflow.flink.forecast.model.ForecastFixtures.middles;
import static io.pennyflow.flink.forecast.model.ForecastFixtures.months;
import static io.pennyflow.flink.forecast.model.ForecastFixtures.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.pennyflow.flink.forecast.model.Forecast.Share;
import io.pennyflow.flink.forecast.model.Forecast.Step;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForecasterTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void saysHonestlyThatThereIsNotEnoughHistory(int length) {
        var outlook = new Forecaster(12).forecast(series(length, t -> 5), 6);

        assertThat(outlook).isEqualTo(new NotEnoughHistory(length, 4));
    }

    @Test
    void countsNoGapAsHistory() {
        var outlook = new Forecaster(7).forecast(series(50, t -> t < 3 ? 1 : Double.NaN), 6);

        assertThat(outlook).isEqualTo(new NotEnoughHistory(3, 4));
    }

    @Test
    void isWideWhenItKnowsOnlyAFewValues() {
        var few = forecast(12, new double[] {80, 120, 95, 105, 100}, 3).steps().get(0);

        assertThat(few.p50()).isBetween(80.0, 120.0);
        assertThat(few.p90() - few.p10()).isGreaterThan(25);
    }

    @Test
    void expectsNothingWhereThereWasNothing() {
        assertThat(forecast(12, series(40, t -> 0), 3).steps())
                .containsOnly(new Step(0, 0, 0, 0, 0));
    }

    @Test
    void keepsToAConstantButIsNotSureOfIt() {
        var step = forecast(12, series(40, t -> 950), 6).steps().get(5);

        assertThat(step.p50()).isCloseTo(950, within(1.0));
        assertThat(step.p10()).isLessThan(949);
        assertThat(step.p90()).isGreaterThan(951);
    }

    @Test
    void isNotCarriedAwayByOneGiantValue() {
        var history = months(60);
        var calm = middles(forecast(12, history, 6));
        history[57] = 1e9;

        assertThat(Stats.quantile(middles(forecast(12, history, 6)), 1)).isLessThan(3 * calm[0]);
    }

    @Test
    void forecastsNothingNegativeOfWhatNeverWas() {
        var falling = series(40, t -> Math.max(0, 100 - 3 * t));

        assertThat(forecast(12, falling, 24).steps()).allMatch(it -> it.low95() >= 0);
    }

    @Test
    void followsDebtsBelowZero() {
        var debts = series(48, t -> 200 - 20 * t + 5 * (t % 3));

        assertThat(Stats.quantile(middles(forecast(12, debts, 6)), 1)).isLessThan(-600);
    }

    @Test
    void seesDecemberComing() {
        var next = middles(forecast(12, months(72), 12));

        assertThat(next[11] / next[10]).isBetween(1.25, 1.55);
        assertThat(next[1] / next[0]).isBetween(0.7, 0.9);
    }

    @Test
    void saysTheSameOfTheSame() {
        assertThat(forecast(12, months(60), 12)).isEqualTo(forecast(12, months(60), 12));
    }

    @Test
    void saysOfCentsWhatItSaysOfUnits() {
        var units = forecast(12, months(60), 12);

        var cents = forecast(12, Arrays.stream(months(60)).map(it -> it * 100).toArray(), 12);

        for (var h = 0; h < 12; h++) {
            var unit = units.steps().get(h);
            assertThat(cents.steps().get(h).p50()).isCloseTo(100 * unit.p50(), within(unit.p50()));
            assertThat(cents.steps().get(h).p90()).isCloseTo(100 * unit.p90(), within(unit.p90()));
        }
    }

    @Test
    void movesWithTheLevelOfWhatIsBelowZero() {
        var low = series(60, t -> -50 + 10 * Math.sin(t * 7.0) - 5 * (t % 12));
        var lower = Arrays.stream(low).map(it -> it - 64).toArray();

        var said = middles(forecast(12, low, 6));
        var saidLower = middles(forecast(12, lower, 6));

        for (var h = 0; h < 6; h++) {
            assertThat(saidLower[h] + 64).isCloseTo(said[h], within(8.0));
        }
    }

    @Test
    void leavesTheHistoryAsItIs() {
        var history = months(60);

        forecast(12, history, 6);

        assertThat(history).containsExactly(months(60));
    }

    @Test
    void sharesAllOfTheWeight() {
        var shares = forecast(12, months(60), 6).models();

        assertThat(shares).hasSize(7).allMatch(it -> it.weight() > 0.05);
        assertThat(shares.stream().mapToDouble(Share::weight).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void doesBetterThanRepeatingLastYearWhereThereIsATrend() {
        var forecast = forecast(12, months(84), 12);

        assertThat(forecast.backtestError()).isLessThan(forecast.seasonalNaiveError());
    }

    @Test
    void refusesAHorizonOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Forecaster(12).forecast(months(40), 0))
                .withMessageContaining("0 steps");
    }
}
