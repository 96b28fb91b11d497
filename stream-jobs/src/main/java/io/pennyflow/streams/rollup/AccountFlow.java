package io.pennyflow.streams.rollup;

import io.pennyflow.streams.platform.rates.Rate;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a day moved in the account's own currency: amounts in it as they are, the household's
 * amounts where the household counts in it, all others at the day's reference rate, the day's sum
 * rounded half even to four places.
 *
 * @param isAtRates whether it rests on reference rates, and so changes with them
 */
record AccountFlow(BigDecimal flow, boolean isAtRates) {

    /**
     * A sum whose currency has no rate yet counts as zero until it has one; {@code isAtRates} says
     * to look again.
     *
     * @param rates from a currency to the rate to the account's, on that day
     */
    static AccountFlow of(
            BalanceDay day, String accountCurrency, Function<String, Optional<Rate>> rates) {
        var flow = Money.ZERO;
        var isAtRates = false;
        for (var line : day.lines()) {
            if (line.currency().equals(accountCurrency)) {
                flow = flow.add(line.amount());
            } else if (line.baseCurrency().equals(accountCurrency)) {
                flow = flow.add(line.baseAmount());
            } else {
                isAtRates = true;
                var rate = rates.apply(line.currency());
                flow = flow.add(rate.map(it -> it.convert(line.amount())).orElse(Money.ZERO));
            }
        }
        return new AccountFlow(flow, isAtRates);
    }
}
