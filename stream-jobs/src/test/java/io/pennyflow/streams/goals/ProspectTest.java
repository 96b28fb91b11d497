package io.pennyflow.streams.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** When it is reached, and what that takes. */
class ProspectTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 10);

    @Example
    void asksForEqualPartsInTheMonthsThatAreLeft() {
        var prospect = of(goal("1200", TODAY.plusMonths(5), null), "200", null);

        assertThat(prospect.missing()).isEqualByComparingTo("1000");
        assertThat(prospect.needed()).isEqualByComparingTo("200.00");
        assertThat(prospect.reachedOn()).isEqualTo(TODAY.plusMonths(5));
        assertThat(prospect.course()).isEqualTo(Prospect.Course.ON_COURSE);
    }

    @Example
    void countsAMonthThatHasBegun() {
        var prospect = of(goal("300", TODAY.plusMonths(2).plusDays(3), null), "0", null);

        assertThat(prospect.needed()).isEqualByComparingTo("100.00");
        assertThat(prospect.course()).isEqualTo(Prospect.Course.ON_COURSE);
    }

    @Example
    void isBehindWhereWhatPeopleMeanToPutByComesTooLate() {
        var prospect = of(goal("1200", TODAY.plusMonths(5), "100"), "200", "900");

        assertThat(prospect.rate()).isEqualByComparingTo("100");
        assertThat(prospect.reachedOn()).isEqualTo(TODAY.plusMonths(10));
        assertThat(prospect.course()).isEqualTo(Prospect.Course.BEHIND);
    }

    @Example
    void goesByWhatItGrewWhereNobodySaidMore() {
        var prospect = of(goal("1200", null, null), "200", "250");

        assertThat(prospect.reachedOn()).isEqualTo(TODAY.plusMonths(4));
        assertThat(prospect.needed()).isNull();
        assertThat(prospect.course()).isEqualTo(Prospect.Course.OPEN);
    }

    @Example
    void saysWhenItIsReachedOrOverdueOrNeverComes() {
        var day = TODAY.minusDays(1);

        assertThat(of(goal("100", day, null), "100", null).course())
                .isEqualTo(Prospect.Course.REACHED);
        assertThat(of(goal("100", day, null), "99", null).course())
                .isEqualTo(Prospect.Course.OVERDUE);
        assertThat(of(goal("100", null, null), "0", "-5").reachedOn()).isNull();
        assertThat(of(goal("100000", null, "0.01"), "0", null).reachedOn()).isNull();
    }

    @Example
    void comparesWithEvenSaving() {
        var half = LocalDate.of(2026, 8, 18); // As many days from the start to today as from there.

        assertThat(of(goal("1000", half, null), "0", null).expected())
                .isBetween(new BigDecimal("490"), new BigDecimal("510"));
    }

    @Example
    void canStillBeReachedOnItsLastDay() {
        var prospect = of(goal("1000", TODAY, null), "900", null);

        assertThat(prospect.needed()).isEqualByComparingTo("100");
        assertThat(prospect.course()).isEqualTo(Prospect.Course.ON_COURSE);
    }

    @Property(tries = 2_000)
    void isThereInTimeWithWhatItAsksFor(@ForAll long seed) {
        var random = new Random(seed);
        var decimals = List.of(0, 2, 3).get(random.nextInt(3));
        var target = BigDecimal.valueOf(1 + random.nextInt(1_000_000), decimals);
        var saved = BigDecimal.valueOf(random.nextInt(1_200_000), decimals).min(target);
        var by = TODAY.plusDays(random.nextInt(4_000));
        var goal = goal(target.toPlainString(), by, null);

        var prospect = Prospect.of(goal, saved, null, TODAY, decimals);

        var needed = prospect.needed();
        if (needed != null) {
            assertThat(needed.scale()).isEqualTo(decimals);
            assertThat(prospect.course()).isEqualTo(Prospect.Course.ON_COURSE);
            var more = needed.add(BigDecimal.ONE);
            assertThat(Prospect.reachedOn(prospect.missing(), more, TODAY))
                    .isBeforeOrEqualTo(prospect.reachedOn());
        } else {
            assertThat(prospect.course()).isEqualTo(Prospect.Course.REACHED);
        }
    }

    private static Prospect of(Goal goal, String saved, @Nullable String grown) {
        return Prospect.of(
                goal,
                new BigDecimal(saved),
                grown == null ? null : new BigDecimal(grown),
                TODAY,
                2);
    }

    private static Goal goal(String target, @Nullable LocalDate by, @Nullable String monthly) {
        return new Goal(
                new UUID(1, 1),
                new BigDecimal(target),
                by,
                monthly == null ? null : new BigDecimal(monthly),
                START,
                Goal.State.ACTIVE,
                List.of());
    }
}
