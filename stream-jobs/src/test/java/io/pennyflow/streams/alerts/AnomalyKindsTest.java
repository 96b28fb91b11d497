package io.pennyflow.streams.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.anomalies.v1.Anomaly;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which anomalies are alerts, and how they are worded. */
class AnomalyKindsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "new-merchant | 340.00 EUR went to Vantor on 3 May, who was never paid before",
                "foreign | 340.00 EUR went to Vantor on 3 May in BR, where you rarely pay",
                "small-charges | What was found"
            })
    void tellsOfWhatIsOddForAnotherReasonThanItsAmount(String kind, String message) {
        var alert = only(Alerting.of(null, anomaly(kind)));

        assertThat(alert.getMessage()).isEqualTo(message);
        assertThat(alert.getKind()).isEqualTo(kind);
        assertThat(alert.getBasisName()).isEqualTo("Vantor");
        assertThat(alert.getUsualLow()).isNull();
        assertThat(alert.getHistory()).isNull();
    }

    @Test
    void tellsOfAMonthWithWhatItCost() {
        var anomaly = anomaly("category-month");
        anomaly.setMonthSum(money("900"));

        var alert = only(Alerting.of(null, anomaly));

        assertThat(alert.getAmount()).isEqualByComparingTo("-900");
        assertThat(alert.getBasis()).isEqualTo("category");
        assertThat(alert.getBasisName()).isEqualTo("GENERAL_MERCHANDISE_ELECTRONICS");
        assertThat(alert.getUsualHigh()).isEqualByComparingTo("80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"duplicate", "missed-bill", "of-a-later-version"})
    void leavesToOthersWhatTheyTell(String kind) {
        assertThat(Alerting.of(null, anomaly(kind))).isEmpty();
    }

    @Test
    void isOverOnceSomebodyAnswered() {
        var known = only(Alerting.of(null, anomaly("foreign")));
        var answered = anomaly("foreign");
        answered.setSaid("expected");

        assertThat(only(Alerting.of(known, answered)).getState()).isEqualTo("resolved");
        assertThat(Alerting.of(null, answered)).isEmpty();
    }

    @Test
    void resolvesTheAlertOfTheReasonThatNoLongerHolds() {
        var known = only(Alerting.of(null, anomaly("foreign")));

        var changes = Alerting.of(known, anomaly("new-merchant"));

        assertThat(changes).extracting(Alert::getKind).containsExactly("foreign", "new-merchant");
        assertThat(changes).extracting(Alert::getState).containsExactly("resolved", "open");
    }

    private static Alert only(List<Alert> alerts) {
        assertThat(alerts).hasSize(1);
        return alerts.get(0);
    }

    private static Anomaly anomaly(String kind) {
        return Anomaly.newBuilder()
                .setTenantId(new UUID(7, 7))
                .setTransactionId(new UUID(8, 8))
                .setAccountId(new UUID(1, 1))
                .setKind(kind)
                .setScore(0.9)
                .setBasis("category")
                .setBasisName("GENERAL_MERCHANDISE_ELECTRONICS")
                .setAmount(money("-340"))
                .setCurrency("EUR")
                .setUsualLow(money("10"))
                .setUsualHigh(money("80"))
                .setUsual(money("20"))
                .setHistory(30)
                .setBookedOn(LocalDate.of(2026, 5, 3))
                .setObservedAt(Instant.parse("2026-05-03T20:00:00Z"))
                .setReasons(List.of("What was found"))
                .setModelVersion("household-1")
                .setPayee("Vantor")
                .setPlace("BR")
                .build();
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount).setScale(4);
    }
}
