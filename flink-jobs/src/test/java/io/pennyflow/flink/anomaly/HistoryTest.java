package io.pennyflow.flink.anomaly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final int SIZE_MAX = 20;

    @Test
    void roundsAHalfToTheEvenNeighbour() {
        assertThat(of(List.of(1L, 2L)).median()).isEqualTo(2);
        assertThat(of(List.of(2L, 3L)).median()).isEqualTo(2);
    }

    @Property(tries = 300)
    void answersAsIfItSortedTheLatestAmountsEachTime(
            @ForAll @Size(min = 1, max = 60) List<@LongRange(min = 1, max = 50) Long> amounts) {
        var history = of(amounts);

        var latest = amounts.subList(Math.max(0, amounts.size() - SIZE_MAX), amounts.size());
        var median = history.median();
        assertThat(history.size()).isEqualTo(latest.size());
        assertThat((double) median).isCloseTo(middle(latest), within(0.5));
        assertThat(history.medianDistance())
                .isEqualTo(middle(latest.stream().map(it -> Math.abs(it - median)).toList()));
    }

    @Test
    void leavesASingleGiantOutOfTheRange() {
        var history = of(List.of(9L, 1_000L, 11L, 10L, 12L, 9L, 1L, 10L));

        assertThat(history.lowWithout(0.1)).isEqualTo(9);
        assertThat(history.highWithout(0.1)).isEqualTo(12);
    }

    private static History of(List<Long> amounts) {
        var history = new History(SIZE_MAX);
        amounts.forEach(history::add);
        return history;
    }

    private static double middle(List<Long> values) {
        var sorted = sorted(values);
        var upper = sorted.get(sorted.size() / 2);
        var lower = sorted.get((sorted.size() - 1) / 2);
        return (upper + lower) / 2.0;
    }

    private static List<Long> sorted(List<Long> values) {
        return values.stream().sorted().toList();
    }
}
