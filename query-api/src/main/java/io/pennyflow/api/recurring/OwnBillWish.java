package io.pennyflow.api.recurring;

import io.pennyflow.api.platform.Iso;
import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.streams.recurring.detection.Cadence;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bill or an income as a person states it.
 *
 * @param counterparty as statements write it; null or blank when that is the name
 * @param amount signed, of each time; what is paid is negative
 * @param about whether each amount is another one; false when not said
 * @param currency that of the account when not said
 * @param untilOn the last day on which it may be due; null when nobody knows an end
 */
record OwnBillWish(
        @NotNull UUID accountId,
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 100) String counterparty,
        @NotNull BigDecimal amount,
        @Nullable Boolean about,
        @Nullable String currency,
        @NotNull String cadence,
        @NotNull LocalDate firstDueOn,
        @Nullable LocalDate untilOn) {
    /** A year of weeks of all below it fits into the tables. */
    static final BigDecimal AMOUNT_LIMIT = new BigDecimal("1e12");

    private static final LocalDate FIRST_DAY = LocalDate.parse("2000-01-01");
    private static final LocalDate LAST_DAY = LocalDate.parse("2100-12-31");

    /** Refuses what does not hold together; returns the currency it is in. */
    String checked(String ofAccount) {
        var stated = currency == null ? ofAccount : currency;
        if (!Iso.isCurrency(stated)) {
            throw new ValidationFailed(
                    "currency",
                    "\"%s\" is not an ISO 4217 currency code such as EUR.".formatted(stated));
        }
        requireAmount(stated);
        if (Cadence.of(cadence).isEmpty()) {
            throw new ValidationFailed(
                    "cadence",
                    "cadence is weekly, biweekly, four_weekly, semimonthly, monthly, bimonthly,"
                            + " quarterly, semiannual or annual.");
        }
        requireDay("firstDueOn", firstDueOn);
        if (untilOn != null) {
            requireDay("untilOn", untilOn);
            if (untilOn.isBefore(firstDueOn)) {
                throw new ValidationFailed("untilOn", "It ends before it begins.");
            }
        }
        return stated;
    }

    boolean isAbout() {
        return about != null && about;
    }

    @Nullable String named() {
        return counterparty == null || counterparty.isBlank() ? null : counterparty.strip();
    }

    private void requireAmount(String currency) {
        if (amount.signum() == 0 || amount.abs().compareTo(AMOUNT_LIMIT) >= 0) {
            throw new ValidationFailed(
                    "amount", "Give an amount that is not zero and below a trillion.");
        }
        var decimals = Iso.decimals(currency);
        if (amount.stripTrailingZeros().scale() > decimals) {
            throw new ValidationFailed(
                    "amount",
                    "An amount in %s has at most %d digits after the point."
                            .formatted(currency, decimals));
        }
    }

    private static void requireDay(String field, LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw new ValidationFailed(field, "Give a day from 2000 to 2100.");
        }
    }
}
