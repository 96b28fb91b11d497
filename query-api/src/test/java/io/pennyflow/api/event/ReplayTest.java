package io.pennyflow.api.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.event.Replay.Kept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayTest {
    private static final Kept KEPT = new Kept(100, 200);

    @Test
    void startsANewPageAtTheEnd() {
        assertThat(Replay.of(null, KEPT)).isEqualTo(new Replay(200, false));
        assertThat(Replay.of("", KEPT)).isEqualTo(new Replay(200, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "100", "150", "200"})
    void goesOnWhereEverythingBehindIsKept(String position) {
        assertThat(Replay.of(position, KEPT))
                .isEqualTo(new Replay(Long.parseLong(position), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"98", "0", "201", "x", "-1", "1e3", "99999999999999999999", "１"})
    void startsOverAnywhereElse(String position) {
        assertThat(Replay.of(position, KEPT)).isEqualTo(new Replay(200, true));
    }

    @Test
    void knowsThatNothingHappenedYet() {
        var nothing = new Kept(1, 0);

        assertThat(Replay.of(null, nothing)).isEqualTo(new Replay(0, false));
        assertThat(Replay.of("0", nothing)).isEqualTo(new Replay(0, false));
    }
}
