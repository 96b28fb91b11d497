package io.pennyflow.api.enrich;

import io.pennyflow.api.platform.ApiException.FieldFault;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One description that is asked about; the more is said beside it, the better the answer.
 *
 * @param amount negative: money leaves; without one, it is taken to leave
 */
record EnrichItem(
        @Nullable String description,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String counterparty,
        @Nullable String mcc) {
    private static final int TEXT_MOST = 1_000;
    private static final int DECIMALS_MOST = 4;
    private static final int DIGITS_MOST = 15;
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern MCC = Pattern.compile("[0-9]{4}");

    /** Adds what is wrong with it, each with the JSON pointer of the value. */
    void check(String pointer, List<FieldFault> faults) {
        require(
                faults,
                description != null && !description.isBlank() && isText(description),
                pointer + "/description",
                "is missing or longer than 1,000 letters");
        require(
                faults,
                amount == null || isMoney(amount),
                pointer + "/amount",
                "has not 1 to 15 digits and at most 4 decimals");
        require(
                faults,
                currency == null || CURRENCY.matcher(currency).matches(),
                pointer + "/currency",
                "is not a code such as EUR");
        require(
                faults,
                counterparty == null || isText(counterparty),
                pointer + "/counterparty",
                "is longer than 1,000 letters");
        require(
                faults,
                mcc == null || MCC.matcher(mcc).matches(),
                pointer + "/mcc",
                "is not a merchant code of four digits");
    }

    private static void require(
            List<FieldFault> faults, boolean holds, String pointer, String what) {
        if (!holds) {
            faults.add(new FieldFault(pointer, pointer + " " + what + "."));
        }
    }

    private static boolean isMoney(BigDecimal amount) {
        return amount.scale() <= DECIMALS_MOST
                && (long) amount.precision() - amount.scale() <= DIGITS_MOST;
    }

    private static boolean isText(String text) {
        return text.length() <= TEXT_MOST;
    }
}
