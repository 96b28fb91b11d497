package io.pennyflow.streams.recurring.detection;

import static io.pennyflow.streams.recurring.detection.RecurringFixtures.all;
import static io.pennyflow.streams.recurring.detection.RecurringFixtures.monthly;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LifeTest {
    private final Series rent = series(monthly("2026-01-05", 5, "-900.00"));

    @Test
    void isEarlyUntilItWasSeenThreeTimes() {
        var series = series(monthly("2026-01-05", 2, "-900.00"));

        assertThat(stage(series, "2026-02-06")).isEqualTo(Stage.EARLY);
        assertThat(stage(rent, "2026-05-06")).isEqualTo(Stage.MATURE);
    }

    @Test
    void isLateWhenTheBankHadTimeToShowIt() {
        assertThat(stage(rent, "2026-06-06")).isEqualTo(Stage.MATURE);
        assertThat(stage(rent, "2026-06-10")).isEqualTo(Stage.LATE);
        assertThat(stage(rent, "2026-07-15")).isEqualTo(Stage.MISSED);
    }

    @Test
    void endsWhenThreeInARowDidNotCome() {
        var life = life(rent, "2026-09-01");

        assertThat(life.stage()).isEqualTo(Stage.ENDED);
        assertThat(life.reason()).contains("3 in a row");
        assertThat(life.changesOn()).isNull();
        assertThat(life.bills()).noneMatch(it -> it.state() == Bill.State.UPCOMING);
    }

    @Test
    void endsAtTheFirstThatDoesNotComeWhenItWasHardlySeen() {
        var series = series(monthly("2026-01-05", 2, "-900.00"));

        assertThat(stage(series, "2026-03-15")).isEqualTo(Stage.ENDED);
    }

    @Test
    void tellsOfANewPrice() {
        var series =
                series(all(monthly("2026-01-05", 5, "-10.00"), monthly("2026-06-05", 1, "-11.50")));

        var life = life(series, "2026-06-06");

        assertThat(life.stage()).isEqualTo(Stage.PRICE_CHANGED);
        assertThat(life.reason()).isEqualTo("From 10.00 to 11.50 on 2026-06-05");
        assertThat(series.changes().get(0).yearly()).isEqualByComparingTo("18");
        assertThat(series.amount().likely()).isEqualByComparingTo("-11.50");
    }

    @Test
    void saysOnWhichDayAnotherAnswerMayFollow() {
        var day = LocalDate.parse("2026-05-06");
        for (var step = 0; step < 60; step++) {
            var now = Life.of(rent, day);
            var next = now.changesOn();
            if (next == null) {
                break;
            }
            assertThat(next).isAfter(day);
            assertThat(Life.of(rent, next.minusDays(1))).isEqualTo(now);
            day = next;
        }
        assertThat(stage(rent, day.toString())).isEqualTo(Stage.ENDED);
    }

    @Test
    void forgetsWhatAPersonSaysIsNoBillEvenWhenOlderAndNewerOnesCome() {
        var said = said(new Said.NoSeries(Set.of(rent.last().id())));
        var more = monthly("2025-11-05", 9, "-900.00");

        assertThat(Detection.of(more, Nature.COMMITMENT)).hasSize(1);
        assertThat(Detection.of(more, Nature.COMMITMENT, said)).isEmpty();
    }

    @Test
    void endsWhenAPersonSaysSoUntilItComesAgain() {
        var said = said(new Said.Cancelled(about(rent), LocalDate.parse("2026-05-20")));
        var again = series(monthly("2026-01-05", 6, "-900.00"));

        assertThat(Life.of(rent, LocalDate.parse("2026-05-21"), said).stage())
                .isEqualTo(Stage.ENDED);
        assertThat(Life.of(again, LocalDate.parse("2026-06-07"), said).stage())
                .isEqualTo(Stage.MATURE);
    }

    @Test
    void expectsTheAmountThatAPersonSays() {
        var from = LocalDate.parse("2026-06-01");
        var said = said(new Said.NewAmount(about(rent), new BigDecimal("-950"), from));

        var next = Life.of(rent, LocalDate.parse("2026-05-21"), said).bills().get(5);

        assertThat(next.amount().likely()).isEqualByComparingTo("-950");
    }

    @Test
    void takesTwoSeriesForOneWhenAPersonSaysSo() {
        var one = monthly("2026-01-05", 5, "-10.00");
        var other = monthly("2026-01-20", 5, "-77.00");
        var about = Set.of(one.get(0).id(), other.get(0).id());

        assertThat(Detection.of(all(one, other), Nature.COMMITMENT)).hasSize(2);
        assertThat(
                        Detection.of(
                                all(one, other),
                                Nature.COMMITMENT,
                                said(new Said.OneSeries(about))))
                .hasSize(1);
    }

    @Test
    void takesOutOfASeriesWhatAPersonSaysIsApart() {
        var one = monthly("2026-01-05", 8, "-10.00");
        var apart = Set.of(one.get(6).id(), one.get(7).id());

        var found = Detection.of(one, Nature.COMMITMENT, said(new Said.Apart(apart)));

        assertThat(found).extracting(it -> it.members().size()).containsExactly(6, 2);
    }

    @Test
    void countsCashWhenAPersonSaysThatItIsASeries() {
        var cash = monthly("2026-01-05", 4, "1500.00");
        var said = said(new Said.IsSeries(Set.of(cash.get(0).id())));

        assertThat(Detection.of(cash, Nature.CASH)).isEmpty();
        assertThat(Detection.of(cash, Nature.CASH, said)).hasSize(1);
    }

    private static Said said(Said.Verdict verdict) {
        return new Said(List.of(verdict));
    }

    private static Set<UUID> about(Series series) {
        return Set.of(series.first());
    }

    private static Series series(List<Occurrence> paid) {
        return Detection.of(paid, Nature.COMMITMENT).get(0);
    }

    private static Stage stage(Series series, String today) {
        return life(series, today).stage();
    }

    private static Life life(Series series, String today) {
        return Life.of(series, LocalDate.parse(today));
    }
}
