package io.pennyflow.flink.forecast.model;

import static io.pennyflow.flink.forecast.model.ForecastFixtures.months;
import static io.pennyflow.flink.forecast.model.ForecastFixtures.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ModelsTest {
    @Test
    void repeatsTheLastSeason() {
        var history = new double[] {1, 2, 3, 4, 5, 6, 7, 8};

        assertThat(new SeasonalNaive(4).forecast(history, 6)).containsExactly(5, 6, 7, 8, 5, 6);
    }

    @Test
    void thetaGoesOnWithHalfTheSlope() {
        var line = series(40, t -> 10 + 2 * t);

        var next = new Theta().forecast(line, 3);

        assertThat(next[2] - next[1]).isCloseTo(1, within(1e-6));
    }

    @Test
    void dynamicThetaGoesOnWithAStraightLine() {
        var line = series(40, t -> 10 + 2 * t);

        assertThat(new DynamicTheta().forecast(line, 2)[1]).isCloseTo(92, within(2.0));
    }

    @Test
    void smoothingFindsTheTrendOfALine() {
        var line = series(40, t -> 10 + 2 * t + 0.2 * Math.sin(3.0 * t));

        assertThat(new Ets(1).forecast(line, 5)[4]).isCloseTo(98, within(2.0));
    }

    @Test
    void smoothingOfNoiseIsNearItsMean() {
        var noise = series(200, t -> 50 + 5 * Math.sin(t * t * 0.7));

        assertThat(new Ets(1).forecast(noise, 1)[0]).isCloseTo(Stats.mean(noise), within(2.0));
    }

    @Test
    void findsTheSeasonThatIsThereAndNoneThatIsNot() {
        var season = Season.of(months(72), 12);

        assertThat(season.shape()[11]).isBetween(1.3, 1.5);
        assertThat(Season.of(series(72, t -> 50 + 5 * Math.sin(t * t * 0.7)), 12))
                .isSameAs(Season.NONE);
    }

    @Test
    void arimaOfTramoContinuesTheSeason() {
        var next = new Tramo(12).forecast(months(96), 12);

        assertThat(next[11] / next[10]).isBetween(1.25, 1.55);
    }

    @Test
    void grainsTogetherKeepAConstant() {
        var grains = new Aggregated("grains", 12, it -> new Naive());

        assertThat(grains.forecast(series(72, t -> 30), 14))
                .containsExactly(series(14, t -> 30), within(1e-6));
    }

    @Test
    void wavesHoldAYearOfWeeks() {
        var weeks = series(260, t -> 500 + 100 * Math.sin(2 * Math.PI * t * 7 / 365.25));

        var next = Adjusted.ofWaves(new Naive(), Cycles.of(52)).forecast(weeks, 13);

        assertThat(next[12])
                .isCloseTo(500 + 100 * Math.sin(2 * Math.PI * 272 * 7 / 365.25), within(10.0));
    }

    @Test
    void multipliesHowOftenByHowMuch() {
        var rare = series(80, t -> t % 4 == 0 ? 20 : 0);

        assertThat(new Croston().forecast(rare, 1)[0]).isCloseTo(5, within(1.0));
    }

    @Test
    void forgetsWhatStoppedLongAgo() {
        var stopped = series(120, t -> t < 30 && t % 3 == 0 ? 20 : 0);

        assertThat(new Croston().forecast(stopped, 1)[0]).isLessThan(0.5);
    }

    @Test
    void regressionOnThePastKnowsDaysAndWeeks() {
        var hours = series(24 * 28, t -> 100 + t % 24 + (t / 24 % 7 == 6 ? 30 : 0));

        assertThat(LagRegression.ofHours().forecast(hours, 24)[12]).isCloseTo(112, within(3.0));
    }

    @Test
    void bendsWhereTheTrendDid() {
        var bent = series(100, t -> t < 50 ? 100 : 100 + 4 * (t - 50));

        var next = new Trend().forecast(bent, 2);

        assertThat(next[1] - next[0]).isBetween(2.5, 4.5);
    }
}
