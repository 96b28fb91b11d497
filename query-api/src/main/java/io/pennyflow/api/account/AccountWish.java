package io.pennyflow.api.account;

import io.pennyflow.api.platform.Iso;
import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.schemas.account.AccountNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person says an account is.
 *
 * @param currency needed for a new account; an existing one keeps its own
 * @param number its IBAN or account number; blank forgets it, null leaves it as it is
 * @param closed false when not said
 */
record AccountWish(
        @NotBlank @Size(max = 100) String name,
        @NotNull String kind,
        @Nullable String currency,
        @Nullable @Size(max = 50) String number,
        @Nullable BigDecimal openingBalance,
        @Nullable Boolean closed) {
    private static final Set<String> KINDS =
            Set.of("checking", "savings", "card", "cash", "loan", "investment");
    private static final Pattern NUMBER = Pattern.compile("(?=.*[0-9])[A-Z0-9*]{4,34}");
    private static final int WHOLE_DIGITS_MAX = 15;

    AccountWish checkedFor(String ofCurrency) {
        if (currency != null && !currency.equals(ofCurrency)) {
            throw new ValidationFailed(
                    "currency", "An account keeps its currency, here %s.".formatted(ofCurrency));
        }
        if (!KINDS.contains(kind)) {
            throw new ValidationFailed(
                    "kind",
                    "\"%s\" is not a kind of account: checking, savings, card, cash, loan, investment."
                            .formatted(kind));
        }
        if (!Iso.isCurrency(ofCurrency)) {
            throw new ValidationFailed(
                    "currency",
                    "\"%s\" is not an ISO 4217 currency code such as EUR.".formatted(ofCurrency));
        }
        requireExact(opening(), ofCurrency);
        requireNumber(folded());
        return this;
    }

    /** The number as an import folds it; null when it is left or forgotten. */
    @Nullable String folded() {
        return number == null || number.isBlank() ? null : AccountNumber.folded(number);
    }

    BigDecimal opening() {
        return openingBalance == null ? BigDecimal.ZERO : openingBalance;
    }

    boolean isClosed() {
        return closed != null && closed;
    }

    private static void requireExact(BigDecimal amount, String currency) {
        var decimals = Iso.decimals(currency);
        var stripped = amount.stripTrailingZeros();
        if (stripped.precision() - stripped.scale() > WHOLE_DIGITS_MAX
                || stripped.scale() > decimals) {
            throw new ValidationFailed(
                    "openingBalance",
                    "An amount in %s has at most %d digits before and %d after the point."
                            .formatted(currency, WHOLE_DIGITS_MAX, decimals));
        }
    }

    private static void requireNumber(@Nullable String folded) {
        if (folded == null) {
            return;
        }
        if (AccountNumber.isLikeIban(folded) && !AccountNumber.isChecked(folded)) {
            throw new ValidationFailed(
                    "number",
                    "The check digits of this IBAN are wrong. Compare it letter by letter.");
        }
        if (!NUMBER.matcher(folded).matches()) {
            throw new ValidationFailed(
                    "number",
                    "An account number has 4 to 34 letters and digits, one digit at least.");
        }
    }
}
