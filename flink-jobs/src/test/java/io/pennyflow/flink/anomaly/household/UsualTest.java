package io.pennyflow.flink.anomaly.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Against the plain way: sort all the latest numbers for every question. */
class UsualTest {

    @Property(tries = 300)
    void answersAsIfItSortedAllOfThem(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = -9, max = 9) Double> numbers) {
        var usual = new Usual();
        for (var until = 1; until <= numbers.size(); until++) {
            usual.add(numbers.get(until - 1));
            assertSame(usual, numbers.subList(0, until));
        }
    }

    /** Equal numbers, and more of them than it keeps. */
    @Property(tries = 60)
    void forgetsTheOldest(
            @ForAll @Size(min = 200, max = 700) List<@IntRange(min = 0, max = 30) Integer> days) {
        var numbers = days.stream().map(Integer::doubleValue).toList();
        var usual = new Usual();
        numbers.forEach(usual::add);

        assertSame(usual, numbers);
    }

    @Test
    void ofASingleNumberEverythingIsIt() {
        var usual = new Usual();
        usual.add(3);

        assertSame(usual, List.of(3.0));
    }

    private static void assertSame(Usual usual, List<Double> numbers) {
        var latest = numbers.subList(Math.max(0, numbers.size() - Usual.MAX), numbers.size());
        var sorted = latest.stream().mapToDouble(it -> it).sorted().toArray();
        var median = quantile(sorted, 0.5);
        var distances = Arrays.stream(sorted).map(it -> Math.abs(it - median)).sorted().toArray();
        assertThat(usual.size()).isEqualTo(sorted.length);
        assertThat(usual.latest()).isEqualTo(numbers.get(numbers.size() - 1));
        assertThat(usual.median()).isEqualTo(median);
        assertThat(usual.low()).isEqualTo(quantile(sorted, Usual.NOT_USUAL));
        assertThat(usual.high()).isEqualTo(quantile(sorted, 1 - Usual.NOT_USUAL));
        assertThat(usual.spread())
                .isEqualTo(Usual.STANDARD_DEVIATIONS_PER_MAD * quantile(distances, 0.5));
    }

    private static double quantile(double[] sorted, double part) {
        var place = part * (sorted.length - 1);
        var below = (int) place;
        var above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
