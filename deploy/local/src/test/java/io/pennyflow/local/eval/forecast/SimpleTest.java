package io.pennyflow.local.eval.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SimpleTest {
    @Test
    void takesAllSpansOfThatLengthForTheAverage() {
        var history = new double[100];
        Arrays.setAll(history, it -> it % 2);

        assertThat(Simple.HISTORICAL_AVERAGE.quantiles(history, 0, 10)).containsExactly(5, 5, 5);
    }

    @Test
    void repeatsWhatCameFourWeeksAgo() {
        var history = new double[112];
        Arrays.setAll(history, it -> it % 28);

        var said = Simple.SEASONAL_NAIVE.quantiles(history, 0, 3);

        assertThat(said).containsExactly(0 + 1 + 2, 0 + 1 + 2, 0 + 1 + 2);
    }

    @Test
    void saysNothingOfAnEmptyPast() {
        assertThat(Simple.SEASONAL_NAIVE.quantiles(new double[0], 0, 3)).containsExactly(0, 0, 0);
    }
}
