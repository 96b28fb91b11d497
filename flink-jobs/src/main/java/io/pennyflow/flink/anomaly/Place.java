package io.pennyflow.flink.anomaly;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a payment was made, as far as a bank lets one know. */
public final class Place {
    // A credit card's words have "Lisboa PT 12.03. XX", a debit card's "BERLIN/DE 2026-03-12T".
    private static final Pattern COUNTRY =
            Pattern.compile("[ /]([A-Z]{2}) (?=\\d{2}\\.\\d{2}\\. XX|\\d{4}-\\d{2}-\\d{2}T)");

    private Place() {}

    /** The currency it was paid in when that is not the account's, else the country named. */
    static Optional<String> of(EnrichedTransaction tx) {
        var paidIn = tx.getOriginalCurrency();
        return paidIn != null && !paidIn.equals(tx.getCurrency())
                ? Optional.of(paidIn)
                : countryIn(tx.getDescription());
    }

    /** ISO 3166 code of the country in what banks write about payments by card. */
    public static Optional<String> countryIn(String description) {
        var match = COUNTRY.matcher(description);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
