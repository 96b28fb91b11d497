package io.pennyflow.local.eval.anomalies;

import io.pennyflow.flink.anomaly.household.Spend;
import io.pennyflow.local.demo.DemoHousehold;
import io.pennyflow.local.demo.DemoRow;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a demo household spends, without moves between its own accounts. */
final class DemoSpends {
    private static final Set<String> NOT_SPENT =
            Set.of(
                    "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT",
                    "TRANSFER_OUT_SAVINGS",
                    "TRANSFER_OUT_ACCOUNT_TRANSFER");

    // A credit card's words have "Lisboa PT 12.03. XX", a debit card's "BERLIN/DE 2026-03-12T".
    private static final Pattern COUNTRY =
            Pattern.compile("[ /]([A-Z]{2}) (?=\\d{2}\\.\\d{2}\\. XX|\\d{4}-\\d{2}-\\d{2}T)");

    private DemoSpends() {}

    static List<Spend> of(DemoHousehold household) {
        return household.rows().stream()
                .filter(row -> row.amount().signum() < 0)
                .filter(row -> !NOT_SPENT.contains(category(household, row)))
                .map(row -> spend(row, category(household, row)))
                .toList();
    }

    private static Spend spend(DemoRow row, String category) {
        return new Spend(
                row.id(),
                row.account().name(),
                row.counterparty(),
                category,
                row.amount().negate().movePointRight(4).longValueExact(),
                row.account().currency(),
                country(row.description()),
                (int) row.bookedOn().toEpochDay());
    }

    private static String category(DemoHousehold household, DemoRow row) {
        return Objects.requireNonNull(household.truth().categories().get(row.id()));
    }

    private static @Nullable String country(String description) {
        var match = COUNTRY.matcher(description);
        return match.find() ? match.group(1) : null;
    }
}
