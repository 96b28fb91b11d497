package io.pennyflow.streams.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long NOON = 1_767_268_800_000L;

    private final List<Long> steps = new ArrayList<>();
    private final List<Long> stepsOfOther = new ArrayList<>();
    private long nanos;

    private final Pace pace = pace(steps, 1_000);
    private final Pace other = pace(stepsOfOther, 2_000);

    private Pace pace(List<Long> begun, long millis) {
        return new Pace(
                now -> {
                    begun.add(now);
                    nanos += millis * 1_000_000;
                },
                () -> nanos);
    }

    @Test
    void leavesRecordsAsMuchTimeAsItTook() {
        pace.punctuate(NOON + 5_000);
        Pace.recordTaken();

        pace.punctuate(NOON + 6_000);
        pace.punctuate(NOON + 6_999);
        pace.punctuate(NOON + 7_000);

        assertThat(steps).containsExactly(NOON + 5_000, NOON + 7_000);
    }

    @Test
    void doesNotWaitForRecordsThatDoNotCome() {
        Pace.recordTaken();

        pace.punctuate(NOON + 5_000);
        pace.punctuate(NOON + 6_000);

        assertThat(steps).containsExactly(NOON + 5_000, NOON + 6_000);
    }

    @Test
    void countsWhatOthersOfItsThreadTake() {
        pace.punctuate(NOON + 5_000);
        other.punctuate(NOON + 6_000);
        Pace.recordTaken();

        pace.punctuate(NOON + 8_000);
        other.punctuate(NOON + 8_000);
        pace.punctuate(NOON + 11_000);
        other.punctuate(NOON + 11_000);

        assertThat(steps).containsExactly(NOON + 5_000, NOON + 11_000);
        assertThat(stepsOfOther).containsExactly(NOON + 6_000);
    }
}
