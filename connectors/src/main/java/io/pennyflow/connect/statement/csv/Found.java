package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.CsvColumns;
import io.pennyflow.connect.statement.CsvDetails;
import io.pennyflow.connect.statement.SignReading;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which column holds what, as far as the names and a sample of the cells tell.
 *
 * @param texts further columns of the description
 * @param amounts further columns of the amount, one for each other currency
 * @param signs which way amounts go; null where money out and in have columns of their own
 */
record Found(
        Map<Role, Integer> roles,
        List<Integer> texts,
        List<Integer> amounts,
        @Nullable SignReading signs) {

    boolean has(Role role) {
        return roles.containsKey(role);
    }

    boolean hasMoney() {
        return has(Role.AMOUNT) || has(Role.DEBIT) || has(Role.CREDIT);
    }

    CsvColumns columns() {
        return new CsvColumns(
                of(Role.BOOKED_ON),
                of(Role.VALUE_ON),
                of(Role.AMOUNT),
                of(Role.DEBIT),
                of(Role.CREDIT),
                of(Role.DIRECTION),
                of(Role.CURRENCY),
                of(Role.DESCRIPTION),
                of(Role.COUNTERPARTY_NAME),
                of(Role.COUNTERPARTY_ACCOUNT),
                of(Role.REFERENCE),
                of(Role.BALANCE_AFTER),
                of(Role.PROVIDER_ID),
                details());
    }

    private @Nullable CsvDetails details() {
        var details =
                new CsvDetails(
                        texts.isEmpty() ? null : texts,
                        of(Role.TRANSACTION_ON),
                        of(Role.ORIGINAL_AMOUNT),
                        of(Role.ORIGINAL_CURRENCY),
                        of(Role.RATE),
                        of(Role.STATUS),
                        of(Role.OWN_ACCOUNT),
                        of(Role.END_TO_END),
                        of(Role.MCC),
                        of(Role.TYPE_CODE),
                        isOutPositive() ? true : null,
                        of(Role.FEE),
                        of(Role.PAYER_NAME),
                        of(Role.PAYER_ACCOUNT),
                        of(Role.SENT_CURRENCY),
                        of(Role.RECEIVED_CURRENCY),
                        amounts.isEmpty() ? null : amounts);
        return details.equals(CsvDetails.NONE) ? null : details;
    }

    private boolean isOutPositive() {
        return signs != null && signs.outIsPositive();
    }

    private @Nullable Integer of(Role role) {
        return roles.get(role);
    }
}
