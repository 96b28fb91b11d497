package io.pennyflow.api.account;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account with its newest balance.
 *
 * @param maskedNumber the end of what other banks call it; null while nobody has said it
 * @param balanceOn day of the newest transaction; null without any
 * @param baseBalance balance in the household's currency at the last known rate; null without one
 */
record Account(
        UUID accountId,
        String name,
        String kind,
        String currency,
        @Nullable String maskedNumber,
        BigDecimal openingBalance,
        BigDecimal balance,
        @Nullable LocalDate balanceOn,
        @Nullable BigDecimal baseBalance,
        String baseCurrency,
        int transactions,
        boolean closed,
        Instant createdAt) {}
