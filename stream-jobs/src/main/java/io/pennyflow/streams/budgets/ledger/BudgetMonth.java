package io.pennyflow.streams.budgets.ledger;

import io.pennyflow.streams.budgets.model.Amounts;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A budget in a month. What is available in all envelopes and what is to be assigned are the money
 * on the accounts, to the cent.
 *
 * @param cash on all accounts at the end of the month
 * @param carried what was to be assigned when the month before ended
 * @param pooled what envelopes gave back, or left to be made up for, at the end of the month before
 * @param outside what moved without an envelope: income, and what nobody has one for
 * @param envelopes by category, the reserve the last
 */
public record BudgetMonth(
        YearMonth month,
        BigDecimal cash,
        BigDecimal carried,
        BigDecimal pooled,
        BigDecimal outside,
        List<EnvelopeMonth> envelopes) {

    public BudgetMonth {
        envelopes = List.copyOf(envelopes);
    }

    public BigDecimal assigned() {
        return Amounts.sum(envelopes.stream().map(EnvelopeMonth::assigned).toList());
    }

    public BigDecimal available() {
        return Amounts.sum(envelopes.stream().map(EnvelopeMonth::available).toList());
    }

    public BigDecimal spent() {
        return Amounts.sum(envelopes.stream().map(EnvelopeMonth::spent).toList());
    }

    /** What has no envelope yet; negative when more was assigned than there is. */
    public BigDecimal toAssign() {
        return carried.add(pooled).add(outside).subtract(assigned());
    }

    public Optional<EnvelopeMonth> envelope(String category) {
        return envelopes.stream().filter(it -> it.category().equals(category)).findFirst();
    }
}
