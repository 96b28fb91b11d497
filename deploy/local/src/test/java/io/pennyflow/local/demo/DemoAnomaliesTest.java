package io.pennyflow.local.demo;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.flink.anomaly.AnomalySettings;
import io.pennyflow.flink.anomaly.Judgement;
import io.pennyflow.flink.anomaly.Payment;
import io.pennyflow.flink.anomaly.Place;
import io.pennyflow.flink.platform.Id;
import io.pennyflow.schemas.topic.NameBasedId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the detector makes of the household, were merchants and categories told without error. */
class DemoAnomaliesTest {
    private static final String UNUSUAL_AMOUNT = "unusual-amount";
    private static final UUID TENANT = new UUID(1, 1);
    private static final Set<String> NOT_JUDGED =
            Set.of(
                    "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT",
                    "TRANSFER_OUT_SAVINGS",
                    "TRANSFER_OUT_ACCOUNT_TRANSFER");

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
    void findsEveryUnusualAmountAndFewOthers(long seed) {
        var household = DemoHousehold.generate(seed, LocalDate.of(2026, 11, 20));

        var kinds = kindsOfOddRows(household);
        var falseAlarms = new ArrayList<>(kinds.keySet());
        falseAlarms.removeAll(household.truth().anomalies());

        assertThat(kinds).containsKeys(household.truth().anomalies().toArray(String[]::new));
        assertThat(household.truth().anomalies())
                .allSatisfy(row -> assertThat(kinds.get(row)).isEqualTo(UNUSUAL_AMOUNT));
        assertThat(falseAlarms)
                .filteredOn(row -> UNUSUAL_AMOUNT.equals(kinds.get(row)))
                .hasSizeLessThanOrEqualTo(6);
    }

    private static Map<String, String> kindsOfOddRows(DemoHousehold household) {
        var conclusions =
                Judgement.of(
                        household.rows().stream()
                                .filter(row -> row.amount().signum() < 0)
                                .filter(row -> !NOT_JUDGED.contains(category(household, row)))
                                .map(row -> payment(household, row))
                                .toList(),
                        List.of(),
                        AnomalySettings.DEFAULTS);
        var kinds = new HashMap<String, String>();
        for (var row : household.rows()) {
            var conclusion = conclusions.get(id(row.id()));
            if (conclusion != null) {
                kinds.put(row.id(), conclusion.kind());
            }
        }
        return kinds;
    }

    private static Payment payment(DemoHousehold household, DemoRow row) {
        return new Payment(
                id(row.id()),
                id(row.account().name()),
                row.counterparty(),
                category(household, row),
                row.amount().negate().movePointRight(4).longValueExact(),
                row.account().currency(),
                Place.countryIn(row.description()).orElse(null),
                (int) row.bookedOn().toEpochDay(),
                0);
    }

    private static String category(DemoHousehold household, DemoRow row) {
        return requireNonNull(household.truth().categories().get(row.id()));
    }

    private static Id id(String words) {
        return Id.of(NameBasedId.of(TENANT, words));
    }
}
