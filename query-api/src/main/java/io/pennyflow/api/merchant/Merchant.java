package io.pennyflow.api.merchant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A merchant as this household knows it. Sums are in the base currency and without sign, and leave
 * out what is left out of reports.
 *
 * @param match how it was found: by the dictionary or by what is left of the text
 * @param category the one that most of its transactions have; null when none has one
 */
record Merchant(
        UUID merchantId,
        String name,
        String match,
        long transactions,
        BigDecimal outflow,
        BigDecimal inflow,
        LocalDate firstOn,
        LocalDate lastOn,
        @Nullable String category) {}
