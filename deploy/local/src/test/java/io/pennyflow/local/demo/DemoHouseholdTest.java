package io.pennyflow.local.demo;

import static java.math.BigDecimal.ZERO;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoHouseholdTest {
    private static final LocalDate END = LocalDate.of(2026, 11, 20);
    private static final DemoHousehold HOUSEHOLD = DemoHousehold.generate(1, END);
    private static final Map<String, DemoRow> BY_ID =
            HOUSEHOLD.rows().stream().collect(Collectors.toMap(DemoRow::id, Function.identity()));

    @Test
    void isTheSameForTheSameSeedAndDay() {
        assertThat(DemoHousehold.generate(1, END)).isEqualTo(HOUSEHOLD);
        assertThat(DemoHousehold.generate(2, END)).isNotEqualTo(HOUSEHOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2026-01-01", "2027-02-28", "2028-02-29", "2026-06-30"})
    void hasAboutThreeThousandRowsInTwoYears(LocalDate end) {
        for (var seed = 0; seed < 3; seed++) {
            var rows = DemoHousehold.generate(seed, end).rows();

            assertThat(rows).hasSizeBetween(2_500, 3_500);
            assertThat(rows)
                    .extracting(DemoRow::bookedOn)
                    .allMatch(day -> day.isAfter(end.minusYears(2)) && !day.isAfter(end));
        }
    }

    @ParameterizedTest
    @EnumSource
    void addsUpToTheLastBalance(DemoAccount account) {
        var rows = HOUSEHOLD.rowsOf(account);
        var sum = rows.stream().map(DemoRow::amount).reduce(ZERO, BigDecimal::add);

        assertThat(rows.get(rows.size() - 1).balanceAfter())
                .isEqualTo(account.openingBalance().add(sum));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
    void keepsEveryBalanceSane(long seed) {
        var rows = DemoHousehold.generate(seed, END).rows();

        assertThat(rows)
                .allSatisfy(
                        row -> {
                            var balance = row.balanceAfter().intValue();
                            switch (row.account()) {
                                case EVERYDAY -> assertThat(balance).isBetween(0, 16_000);
                                case SAVINGS -> assertThat(balance).isBetween(8_000, 60_000);
                                case CARD -> assertThat(balance).isBetween(-4_500, 0);
                                case HOLIDAY -> assertThat(balance).isBetween(0, 4_000);
                                case CASH -> assertThat(balance).isBetween(0, 400);
                            }
                        });
    }

    @Test
    void tellsTheTruthAboutEveryRow() {
        var truth = HOUSEHOLD.truth();

        assertThat(truth.categories()).containsOnlyKeys(BY_ID.keySet());
        assertThat(truth.categories().values()).allMatch(Taxonomy::contains);
        assertThat(BY_ID.keySet()).containsAll(truth.anomalies());
        assertThat(truth.series().values())
                .allSatisfy(rows -> assertThat(BY_ID.keySet()).containsAll(rows));
    }

    @Test
    void hasAnUnusualAmountInTheLastWeek() {
        var truth = HOUSEHOLD.truth();

        assertThat(truth.anomalies()).hasSize(5);
        assertThat(truth.anomalies())
                .anyMatch(row -> row(row).bookedOn().isAfter(END.minusDays(7)));
    }

    @Test
    void pairsTransfersThatCancelOut() {
        assertThat(HOUSEHOLD.truth().transfers())
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        transfer -> {
                            var from = row(transfer.from());
                            var to = row(transfer.to());
                            assertThat(from.amount().signum()).isNegative();
                            assertThat(to.account()).isNotEqualTo(from.account());
                            if (to.account().currency().equals(from.account().currency())) {
                                assertThat(to.amount()).isEqualTo(from.amount().negate());
                            }
                        });
    }

    @Test
    void raisesPricesOnTheRowItNames() {
        assertThat(HOUSEHOLD.truth().priceRises())
                .hasSizeGreaterThan(8)
                .allSatisfy(
                        rise -> {
                            var rows = series(rise.series());
                            var at = rows.indexOf(rise.row());
                            assertThat(row(rows.get(at)).amount()).isEqualTo(rise.to().negate());
                            assertThat(row(rows.get(at - 1)).amount())
                                    .isEqualTo(rise.from().negate());
                        });
    }

    @Test
    void missesOneBill() {
        var missed = HOUSEHOLD.truth().missedBills();

        assertThat(missed).hasSize(1);
        assertThat(series(missed.get(0).series()))
                .noneMatch(row -> row(row).bookedOn().equals(missed.get(0).dueOn()));
    }

    private static List<String> series(String name) {
        return requireNonNull(HOUSEHOLD.truth().series().get(name));
    }

    private static DemoRow row(String id) {
        return requireNonNull(BY_ID.get(id));
    }
}
