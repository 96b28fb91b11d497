package io.pennyflow.flink.anomaly.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RanksTest {
    private final Ranks ranks = new Ranks();

    @Test
    void theMostOfNinetyNineIsOneInAHundred() {
        for (var i = 1; i <= 99; i++) {
            ranks.surprise(-i);
        }

        assertThat(ranks.surprise(0)).isEqualTo(2, within(1e-9));
    }

    @Test
    void whatIsTwiceAsStrangeAsAllBeforeIsThatMuchMoreSurprising() {
        for (var i = 1; i <= 99; i++) {
            ranks.surprise(i / 99.0);
        }

        assertThat(ranks.surprise(2)).isEqualTo(2 + Math.log10(2), within(1e-9));
    }

    @Test
    void whatIsAsStrangeAsAlwaysIsNoSurprise() {
        for (var i = 0; i < 99; i++) {
            ranks.surprise(3);
        }

        assertThat(ranks.surprise(3)).isZero();
    }

    @Test
    void forgetsWhatWasStrangeLongAgo() {
        ranks.surprise(1_000);
        for (var i = 0; i < Ranks.MAX; i++) {
            ranks.surprise(i % 10);
        }

        assertThat(ranks.surprise(900)).isGreaterThan(3.5);
    }
}
