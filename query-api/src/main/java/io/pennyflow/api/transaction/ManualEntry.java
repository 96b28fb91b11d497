package io.pennyflow.api.transaction;

import io.pennyflow.api.platform.ApiException.FieldFault;
import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A transaction somebody types in. */
record ManualEntry(
        @Nullable UUID accountId,
        @Nullable LocalDate bookedOn,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String description,
        @Nullable String counterpartyName) {
    private static final int TEXT_MOST = 500;
    private static final int DECIMALS_MOST = 4;
    private static final int DIGITS_MOST = 15;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final String SOURCE = "manual";

    /** Throws {@link ValidationFailed}, else every value but the counterparty is there and fits. */
    void validate() {
        var faults = new ArrayList<FieldFault>();
        require(faults, accountId != null, "accountId", "names no account");
        require(faults, isDay(bookedOn), "bookedOn", "is not a day from 1900 to 2100");
        require(faults, isMoney(amount), "amount", "has not 1 to 15 digits and at most 4 decimals");
        require(faults, isCurrency(currency), "currency", "is not a code such as EUR");
        require(
                faults,
                description != null && isText(description),
                "description",
                "is missing or longer than 500 letters");
        require(
                faults,
                counterpartyName == null || isText(counterpartyName),
                "counterpartyName",
                "is longer than 500 letters");
        if (!faults.isEmpty()) {
            throw new ValidationFailed(faults);
        }
    }

    /** The record of a valid entry. */
    @SuppressWarnings("NullAway") // Validated.
    RawTransaction toRecord(UUID tenantId, UUID transactionId, Instant now) {
        return RawTransaction.newBuilder()
                .setTenantId(tenantId)
                .setTransactionId(transactionId)
                .setAccountId(accountId)
                .setSource(SOURCE)
                .setOccurrence(1)
                .setBookedOn(bookedOn)
                .setAmount(amount.setScale(DECIMALS_MOST))
                .setCurrency(currency)
                .setDescription(description.strip())
                .setCounterpartyName(counterpartyName)
                .setObservedAt(now)
                .build();
    }

    private static void require(
            ArrayList<FieldFault> faults, boolean holds, String field, String what) {
        if (!holds) {
            faults.add(new FieldFault(field, field + " " + what + "."));
        }
    }

    private static boolean isDay(@Nullable LocalDate day) {
        return day != null && !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    private static boolean isMoney(@Nullable BigDecimal amount) {
        if (amount == null || amount.scale() > DECIMALS_MOST) {
            return false;
        }
        return (long) amount.precision() - amount.scale() <= DIGITS_MOST;
    }

    private static boolean isCurrency(@Nullable String currency) {
        return currency != null && CURRENCY.matcher(currency).matches();
    }

    private static boolean isText(String text) {
        return text.length() <= TEXT_MOST && text.indexOf('\0') < 0;
    }
}
