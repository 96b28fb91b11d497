package io.pennyflow.local.eval.anomalies;

import io.pennyflow.flink.anomaly.Place;
import io.pennyflow.flink.anomaly.household.Spend;
import io.pennyflow.local.demo.DemoHousehold;
import io.pennyflow.local.demo.DemoRow;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a demo household spends, without moves between its own accounts. */
final class DemoSpends {
    private static final Set<String> NOT_SPENT =
            Set.of(
                    "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT",
                    "TRANSFER_OUT_SAVINGS",
                    "TRANSFER_OUT_ACCOUNT_TRANSFER");

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
                Place.countryIn(row.description()).orElse(null),
                (int) row.bookedOn().toEpochDay());
    }

    private static String category(DemoHousehold household, DemoRow row) {
        return Objects.requireNonNull(household.truth().categories().get(row.id()));
    }
}
