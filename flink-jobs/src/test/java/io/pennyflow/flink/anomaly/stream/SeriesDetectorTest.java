package io.pennyflow.flink.anomaly.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesDetectorTest {
    private static final int WARM_UP = 300;
    private static final int REST = 100;

    @Test
    void aSpikeIsTheGreatestSurprise() {
        var noise = noise();

        var said = said(2_000, i -> i == 1_500 ? 50 : noise[i]);

        assertThat(mostSurprising(said)).isEqualTo(1_500);
    }

    @Test
    void aSeriesThatGoesDeadIsASurprise() {
        var noise = noise();

        var said = said(2_000, i -> i >= 1_500 && i < 1_700 ? 0 : noise[i]);

        assertThat(mostSurprising(said)).isBetween(1_500, 1_699);
    }

    @Test
    void anotherLevelIsASurpriseSaidOnceAndNotForEachOfItsRows() {
        var noise = noise();

        var said = said(2_000, i -> noise[i] + (i >= 1_500 ? 8 : 0));

        assertThat(mostSurprising(said)).isBetween(1_500, 1_505);
        assertThat(Arrays.stream(said, 1_500, 1_600).filter(it -> it > 0).count()).isLessThan(10);
    }

    @Test
    void whatWasAlwaysTheSameSurprisesNever() {
        var said = said(5_000, i -> 0.1);

        assertThat(said).containsOnly(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void aShortSeriesIsNoSurprise(int rows) {
        assertThat(said(rows, i -> i * 1e9)).isEqualTo(new double[rows]);
    }

    @Test
    void giantsAndGapsNeverGiveWhatIsNoNumber() {
        var noise = noise();
        var odd =
                new double[] {
                    Double.NaN, Double.MAX_VALUE, -Double.MAX_VALUE, Double.POSITIVE_INFINITY, 1e200
                };

        var said = said(2_000, i -> i % 97 == 0 ? odd[i % odd.length] : noise[i]);

        assertThat(Arrays.stream(said)).allMatch(it -> Double.isFinite(it) && it >= 0);
    }

    @Test
    void nothingIsSaidDuringTheWarmUp() {
        var noise = noise();

        var said = said(WARM_UP, i -> i == 200 ? 1_000 : noise[i]);

        assertThat(said).containsOnly(0);
    }

    private static double[] said(int rows, IntToDoubleFunction series) {
        var detector = new SeriesDetector(WARM_UP, REST);
        var said = new double[rows];
        for (var i = 0; i < rows; i++) {
            said[i] = detector.next(i * 300L, series.applyAsDouble(i));
        }
        return said;
    }

    private static double[] noise() {
        return new Random(5).doubles(2_000).map(it -> it * 2 + 10).toArray();
    }

    private static int mostSurprising(double[] said) {
        var most = 0;
        for (var i = 0; i < said.length; i++) {
            most = said[i] > said[most] ? i : most;
        }
        return most;
    }
}
