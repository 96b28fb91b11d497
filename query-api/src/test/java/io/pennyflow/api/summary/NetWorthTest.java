package io.pennyflow.api.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.summary.NetWorth.Balance;
import io.pennyflow.api.summary.NetWorth.Point;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NetWorthTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 1, 2);
    private static final List<LocalDate> DAYS = List.of(FIRST, SECOND);
    private static final UUID EUROS = new UUID(0, 1);
    private static final UUID DOLLARS = new UUID(0, 2);

    @Test
    void addsAccountsInTheBaseCurrencyAtTheRateOfEachDay() {
        var balances =
                List.of(
                        balance(EUROS, "EUR", FIRST, "100.00"),
                        balance(EUROS, "EUR", SECOND, "90.00"),
                        balance(DOLLARS, "USD", FIRST, "11.00"),
                        balance(DOLLARS, "USD", SECOND, "12.00"));
        var rates = rates(Map.of(FIRST, "1.10", SECOND, "1.20"));

        var worth = NetWorth.of("EUR", DAYS, balances, rates);

        assertThat(worth.points())
                .containsExactly(point(FIRST, "110.0000"), point(SECOND, "100.0000"));
        assertThat(worth.missingRates()).isEmpty();
    }

    @Test
    void leavesOutAndNamesACurrencyThatHasNoRateYet() {
        var balances =
                List.of(
                        balance(EUROS, "EUR", FIRST, "100.00"),
                        balance(DOLLARS, "USD", FIRST, "11.00"));

        var worth = NetWorth.of("EUR", List.of(FIRST), balances, rates(Map.of()));

        assertThat(worth.points()).containsExactly(point(FIRST, "100.00"));
        assertThat(worth.missingRates()).containsExactly("USD");
        assertThat(worth.accounts().get(1).points()).isEmpty();
    }

    @Test
    void crossesTwoForeignCurrenciesOverTheEuroAndRoundsOnce() {
        var rates =
                new Rates(
                        Map.of(
                                new Rates.Quote("USD", FIRST), new BigDecimal("1.1"),
                                new Rates.Quote("GBP", FIRST), new BigDecimal("0.85")));

        assertThat(rates.convert(new BigDecimal("10"), "USD", "GBP", FIRST))
                .contains(new BigDecimal("7.7273"));
    }

    private static Rates rates(Map<LocalDate, String> dollars) {
        var all = new HashMap<Rates.Quote, BigDecimal>();
        dollars.forEach((day, rate) -> all.put(new Rates.Quote("USD", day), new BigDecimal(rate)));
        return new Rates(all);
    }

    private static Balance balance(UUID account, String currency, LocalDate day, String amount) {
        return new Balance(account, currency + " account", currency, day, new BigDecimal(amount));
    }

    private static Point point(LocalDate day, String amount) {
        return new Point(day, new BigDecimal(amount));
    }
}
