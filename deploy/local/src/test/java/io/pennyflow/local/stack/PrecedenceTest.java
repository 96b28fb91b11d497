package io.pennyflow.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrecedenceTest {
    private final Precedence precedence = new Precedence();
    private long taken;

    @Test
    void the_days_business_holds_nobody() {
        assertThat(looks(50, Precedence.BUSY - 1)).containsOnly(false);
    }

    @Test
    void a_file_holds_those_who_yield_until_its_rows_are_in() {
        assertThat(looks(20, Precedence.BUSY)).containsOnly(true);
        assertThat(looks(Precedence.QUIET_LOOKS - 1, 0)).containsOnly(true);
        assertThat(looks(20, 0)).containsOnly(false);
    }

    @Test
    void a_file_after_the_other_holds_them_at_once() {
        looks(20, Precedence.BUSY);
        looks(Precedence.QUIET_LOOKS, 0);

        assertThat(looks(1, Precedence.BUSY)).containsOnly(true);
    }

    @Test
    void a_file_without_end_leaves_them_half_of_the_time() {
        var turns = looks(100 * Precedence.HELD_LOOKS, Precedence.BUSY);

        var held = turns.stream().filter(it -> it).count();
        assertThat(held).isBetween(turns.size() * 49L / 100, turns.size() * 51L / 100);
    }

    @Test
    void nobody_is_held_longer_than_a_transaction_may_last() {
        var turns = looks(1_000, Precedence.BUSY);

        assertThat(longestHold(turns)).isEqualTo(Precedence.HELD_LOOKS);
    }

    @Test
    void a_count_that_starts_again_is_no_file() {
        looks(1, 1_000_000);
        looks(Precedence.QUIET_LOOKS, 0);
        taken = 0;

        assertThat(looks(5, 1)).containsOnly(false);
    }

    private static int longestHold(List<Boolean> turns) {
        var longest = 0;
        var now = 0;
        for (var held : turns) {
            now = held ? now + 1 : 0;
            longest = Math.max(longest, now);
        }
        return longest;
    }

    private List<Boolean> looks(int times, long records) {
        var turns = new ArrayList<Boolean>();
        IntStream.range(0, times)
                .forEach(
                        it -> {
                            taken += records;
                            turns.add(precedence.look(taken));
                        });
        return turns;
    }
}
