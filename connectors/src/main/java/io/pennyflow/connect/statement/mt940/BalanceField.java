package io.pennyflow.connect.statement.mt940;

import io.pennyflow.connect.statement.Balance;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A balance, {@code :60F:} and its like.
 *
 * <p>Not read by the SWIFT library: of 2145.00 it takes 2145 and says nothing.
 */
record BalanceField(Balance balance, String currency) {
    private static final Pattern FORM =
            Pattern.compile("\\s*R?([CD])R?\\s*(\\d{6})\\s*([A-Za-z]{3})\\s*([\\d.,']{1,40}).*");

    /** The balance a tag states, or null when it is none that can be read. */
    static @Nullable BalanceField of(Tag tag) {
        var found = FORM.matcher(tag.first());
        var amount = found.matches() ? SwiftText.value(found.group(4)) : null;
        if (amount == null) {
            return null;
        }
        var signed = found.group(1).equals("D") ? amount.negate() : amount;
        var type = tag.name().endsWith("M") ? Balance.Type.INTERIM : Balance.Type.BOOKED;
        return new BalanceField(
                new Balance(signed, SwiftText.day(found.group(2)), type),
                found.group(3).toUpperCase(Locale.ROOT));
    }
}
