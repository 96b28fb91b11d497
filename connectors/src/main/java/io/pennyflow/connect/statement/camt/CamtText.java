package io.pennyflow.connect.statement.camt;

import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.text.DateText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values of CAMT elements; null for what is none. */
final class CamtText {
    private static final Pattern NO_ID =
            Pattern.compile("NOT ?PROVIDED|NON?REF|NONE|0+|-+", Pattern.CASE_INSENSITIVE);
    private static final Pattern CURRENCY = Pattern.compile("[A-Za-z]{3}");
    private static final int DAY_CHARACTERS = 10;
    private static final Pattern AMOUNT =
            Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})");

    private CamtText() {}

    /** A choice of Dt and DtTm, one within the other in some versions. */
    static @Nullable LocalDate day(Node choice) {
        return day(choice.first("Dt", "DtTm", "Dt/Dt", "Dt/DtTm"));
    }

    /** The day as written, in the offset it is written with: that is the bank's day. */
    static @Nullable LocalDate day(@Nullable String text) {
        return text == null
                ? null
                : DateText.parse(
                        text.substring(0, Math.min(DAY_CHARACTERS, text.length())), DateOrder.YMD);
    }

    /** As XML writes decimals: a point and no groups. */
    static @Nullable BigDecimal amount(String text) {
        return AMOUNT.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    /** Rounded to what an amount may hold: some banks let binary fractions through. */
    static @Nullable BigDecimal balance(String text) {
        var amount = amount(text);
        if (amount == null || !isShort(amount)) {
            return null;
        }
        return fitting(amount);
    }

    /** With as many decimals as an amount may have. */
    static BigDecimal fitting(BigDecimal amount) {
        if (amount.scale() <= Limits.AMOUNT_DECIMALS) {
            return amount;
        }
        var rounded =
                amount.setScale(Limits.AMOUNT_DECIMALS, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros();
        return rounded.scale() < 2 ? rounded.setScale(2) : rounded;
    }

    /** Whether it fits in the digits before the decimal separator. */
    static boolean isShort(BigDecimal amount) {
        return amount.precision() - amount.scale() <= Limits.AMOUNT_INTEGER_DIGITS;
    }

    static @Nullable String currency(String text) {
        return CURRENCY.matcher(text).matches() ? text.toUpperCase(Locale.ROOT) : null;
    }

    /** An account's IBAN or other number, old versions included. */
    static @Nullable String account(Node account) {
        return account.first("Id/IBAN", "Id/Othr/Id", "Id/BBAN", "Id/PrtryAcct/Id", "Id/UPIC");
    }

    /** What banks write where they have no id. */
    static @Nullable String id(@Nullable String text) {
        return text == null || NO_ID.matcher(text).matches() ? null : text;
    }
}
