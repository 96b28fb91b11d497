package io.pennyflow.streams.budgets.status;

import io.pennyflow.streams.budgets.model.Amounts;
import io.pennyflow.streams.platform.rates.Rates;
import java.math.BigDecimal;

/** Amounts in a budget's currency; knows afterwards whether any of them rests on a rate. */
final class Exchange {
    private final Rates rates;
    private final String currency;
    private boolean isAtRates;

    Exchange(Rates rates, String currency) {
        this.rates = rates;
        this.currency = currency;
    }

    /** At the day's rate, rounded half even to four places; zero while there is none. */
    BigDecimal of(BigDecimal amount, String from, int day) {
        if (from.equals(currency)) {
            return amount;
        }
        isAtRates = true;
        return rates.of(from, currency, day).map(it -> it.convert(amount)).orElse(Amounts.ZERO);
    }

    boolean isAtRates() {
        return isAtRates;
    }
}
