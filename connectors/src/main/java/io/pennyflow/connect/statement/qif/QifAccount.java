package io.pennyflow.connect.statement.qif;

import io.pennyflow.connect.statement.Balance;
import io.pennyflow.connect.statement.text.AmountText;
import org.jspecify.annotations.Nullable;

/**
 * An account as a list of accounts has it.
 *
 * @param balance of its last statement; null when it is not told
 */
record QifAccount(@Nullable String name, @Nullable Balance balance) {
    static final QifAccount UNNAMED = new QifAccount(null, null);

    static QifAccount of(QifRecord row, QifStyle style) {
        var name = row.get('N');
        return new QifAccount(name.isEmpty() ? null : name, balance(row, style));
    }

    private static @Nullable Balance balance(QifRecord row, QifStyle style) {
        var amount = AmountText.parse(row.get('$'), style.numbers());
        var day = QifDate.day(row.get('/'), style.dates());
        return amount == null || day == null || !QifEntry.fits(amount)
                ? null
                : new Balance(amount, day, Balance.Type.BOOKED);
    }

    /** With what was told of it before, where this tells nothing. */
    QifAccount or(@Nullable QifAccount before) {
        return balance != null || before == null ? this : new QifAccount(name, before.balance);
    }
}
