package io.pennyflow.streams.spendable;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The day that binds. */
class SpendableTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 10);
    private static final LocalDate END = LocalDate.of(2026, 5, 31);

    @Example
    void isAllThereIsWhereNothingIsDue() {
        var spendable = Spendable.usual(TODAY, END, money("500"), List.of());

        assertThat(spendable.amount()).isEqualByComparingTo("500");
        assertThat(spendable.lowestOn()).isEqualTo(TODAY);
        assertThat(spendable.lowestBy()).isNull();
    }

    @Example
    void isBoundByTheDayBeforeMoneyComes() {
        var rent = bill(1, 20, "-400");
        var wages = bill(2, 25, "2000");
        var power = bill(3, 28, "-100");

        var spendable = Spendable.usual(TODAY, END, money("500"), List.of(power, wages, rent));

        assertThat(spendable.amount()).isEqualByComparingTo("100");
        assertThat(spendable.lowestOn()).isEqualTo(TODAY.withDayOfMonth(20));
        assertThat(spendable.lowestBy()).isEqualTo(rent.id());
        assertThat(spendable.due()).isEqualByComparingTo("-500");
        assertThat(spendable.income()).isEqualByComparingTo("2000");
    }

    @Example
    void countsWhatIsLateAsDueToday() {
        var late = bill(1, 2, "-60");

        var spendable = Spendable.usual(TODAY, END, money("50"), List.of(late));

        assertThat(spendable.amount()).isEqualByComparingTo("-10");
        assertThat(spendable.lowestOn()).isEqualTo(TODAY);
    }

    @Example
    void leavesOutWhatComesAfterTheDay() {
        var later = bill(1, 30, "-60");

        assertThat(Spendable.usual(TODAY, END.minusDays(5), money("50"), List.of(later)).amount())
                .isEqualByComparingTo("50");
    }

    @Example
    void paysBeforeItEarnsOnOneDay() {
        var out = bill(1, 20, "-60");
        var in = bill(2, 20, "100");

        assertThat(Spendable.usual(TODAY, END, money("50"), List.of(in, out)).amount())
                .isEqualByComparingTo("-10");
    }

    @Property(tries = 2_000)
    void isNeverMoreWhenOneIsCautiousAndRestsOnNoOrder(@ForAll long seed) {
        var random = new Random(seed);
        var expected = new ArrayList<Expected>();
        for (var i = 0; i < random.nextInt(12); i++) {
            expected.add(random(i, random));
        }
        var free = BigDecimal.valueOf(random.nextInt(200_000) - 20_000L, 2);

        var usual = Spendable.usual(TODAY, END, free, expected);
        var cautious = Spendable.cautious(TODAY, END, free, expected);

        assertThat(cautious.amount()).isLessThanOrEqualTo(usual.amount());
        assertThat(usual.amount())
                .isLessThanOrEqualTo(free)
                .isEqualByComparingTo(naive(free, expected));
        Collections.shuffle(expected, random);
        assertThat(Spendable.usual(TODAY, END, free, expected)).isEqualTo(usual);
    }

    /** Day by day, payments first. */
    private static BigDecimal naive(BigDecimal free, List<Expected> expected) {
        var left = free;
        var lowest = free;
        for (var day = TODAY; !day.isAfter(END); day = day.plusDays(1)) {
            for (var sign : new int[] {-1, 1}) {
                for (var it : expected) {
                    var on = it.on().isBefore(TODAY) ? TODAY : it.on();
                    if (on.equals(day) && it.amount().signum() == sign) {
                        left = left.add(it.amount());
                    }
                }
                lowest = lowest.min(left);
            }
        }
        return lowest;
    }

    private static Expected random(int number, Random random) {
        var on = TODAY.plusDays(random.nextInt(30) - 5L);
        var sign = random.nextInt(4) == 0 ? 1 : -1;
        var amount = BigDecimal.valueOf(sign * (1L + random.nextInt(50_000)), 2);
        var spread = BigDecimal.valueOf(random.nextInt(90), 2);
        return new Expected(
                new UUID(1, number),
                on.minusDays(random.nextInt(4)),
                on,
                on.plusDays(random.nextInt(4)),
                amount,
                amount.subtract(amount.multiply(spread)),
                amount.add(amount.multiply(spread)));
    }

    private static Expected bill(int number, int day, String amount) {
        var on = TODAY.withDayOfMonth(day);
        return new Expected(
                new UUID(1, number), on, on, on, money(amount), money(amount), money(amount));
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }
}
