package io.pennyflow.local.eval.anomalies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Of 100 rows the first 15 are the probation; the window is that of rows 40 to 49. */
class NabScoreTest {
    private static final NabWindow WINDOW = new NabWindow(40, 49);

    /** What an alert right at the left edge is divided by, so that it earns 1. */
    private static final double EDGE = 2 / (1 + Math.exp(-5)) - 1;

    @Test
    void whoSaysNothingGetsNothing() {
        assertThat(standard(series(WINDOW))).isZero();
    }

    @Test
    void whoSaysTheSameOfAllRowsDoesNotGetLessThanNothing() {
        var score = new NabScore();

        score.add(series(WINDOW), new double[100]);

        assertThat(score.standard()).isZero();
    }

    @Test
    void theFirstRowOfEachWindowAloneIsPerfect() {
        assertThat(standard(series(WINDOW, new NabWindow(80, 89)), 40, 80))
                .isEqualTo(100, within(1e-9));
    }

    @Test
    void theLaterTheLessAnAlertEarns() {
        var atRow45 = (2 / (1 + Math.exp(-5 * 0.5)) - 1) / EDGE;

        assertThat(standard(series(WINDOW), 45)).isEqualTo(100 * (atRow45 + 1) / 2, within(1e-9));
    }

    @Test
    void onlyTheFirstAlertOfAWindowCounts() {
        assertThat(standard(series(WINDOW), 40, 44, 48)).isEqualTo(100, within(1e-9));
    }

    @Test
    void anAlertBeforeAnyWindowCostsElevenHundredths() {
        assertThat(standard(series(WINDOW), 20, 40))
                .isEqualTo(100 * (1 - 0.11 + 1) / 2, within(1e-9));
    }

    @Test
    void anAlertCloseBehindAWindowCostsLess() {
        var behind = 0.11 * (2 / (1 + Math.exp(5 * 3 / 9.0)) - 1);

        assertThat(standard(series(WINDOW), 40, 52))
                .isEqualTo(100 * (1 + behind + 1) / 2, within(1e-9));
    }

    @Test
    void anAlertThreeWidthsBehindCostsAllOfIt() {
        assertThat(standard(series(WINDOW), 40, 76))
                .isEqualTo(100 * (1 - 0.11 + 1) / 2, within(1e-9));
    }

    @Test
    void anAlertDuringTheProbationIsFree() {
        assertThat(standard(series(WINDOW), 14, 40)).isEqualTo(100, within(1e-9));
    }

    @Test
    void theThresholdIsTheBestOneForAllSeriesTogether() {
        var score = new NabScore();
        var early = new double[100];
        early[40] = 0.5;
        var noisy = new double[100];
        noisy[20] = 0.6;
        noisy[40] = 0.4;

        score.add(series(WINDOW), early);
        score.add(series(WINDOW), noisy);

        assertThat(score.standard()).isEqualTo(100 * (2 - 0.11 + 2) / 4, within(1e-9));
    }

    @Test
    void aSeriesWithoutAWindowOnlyCosts() {
        var score = new NabScore();
        score.add(series(WINDOW), alerts(40));
        score.add(series(), alerts(50));

        assertThat(score.standard()).isEqualTo(100 * (1 - 0.11 + 1) / 2, within(1e-9));
    }

    private static double standard(NabSeries series, int... alerts) {
        var score = new NabScore();
        score.add(series, alerts(alerts));
        return score.standard();
    }

    private static double[] alerts(int... rows) {
        var scores = new double[100];
        for (var row : rows) {
            scores[row] = 1;
        }
        return scores;
    }

    private static NabSeries series(NabWindow... windows) {
        var start = LocalDateTime.of(2026, 1, 1, 0, 0);
        return new NabSeries(
                LongStream.range(0, 100).mapToObj(start::plusMinutes).toList(),
                new double[100],
                List.of(windows));
    }
}
