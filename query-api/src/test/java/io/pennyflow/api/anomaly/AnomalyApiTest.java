package io.pennyflow.api.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@WithApi
class AnomalyApiTest {
    private final LocalApi api;
    private final Person person;
    private final Browser ada;
    private final UUID transaction = UUID.randomUUID();
    private final String answer = "/v1/anomalies/" + transaction + "/answer";

    AnomalyApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
        plant(person.account("Everyday", "EUR", "0"));
    }

    @Test
    void showsWhatIsOddInFigures() {
        var anomaly = anomaly();

        assertThat(anomaly.get("kind").asString()).isEqualTo("foreign");
        assertThat(anomaly.get("payee").asString()).isEqualTo("Vantor");
        assertThat(anomaly.get("place").asString()).isEqualTo("BR");
        assertThat(anomaly.get("features").get(0).get("name").asString()).isEqualTo("foreign");
        assertThat(anomaly.get("features").get(0).get("percent").asInt()).isEqualTo(90);
        assertThat(anomaly.get("usualHigh").isNull()).isTrue();
        assertThat(anomaly.get("dueOn").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"expected", "not-mine", "one-off"})
    void keepsAnAnswerUntilItIsTakenBack(String said) {
        assertThat(ada.post(answer, Map.of("said", said)).status()).isEqualTo(202);
        assertThat(anomaly().get("said").asString()).isEqualTo(said);

        assertThat(ada.delete(answer).status()).isEqualTo(202);
        assertThat(anomaly().get("said").isNull()).isTrue();
        assertThat(ada.delete(answer).status()).isEqualTo(202);
    }

    @Test
    void aNewAnswerTakesThePlaceOfTheOneBefore() {
        ada.post(answer, Map.of("said", "expected"));
        ada.post(answer, Map.of("said", "not-mine"));

        assertThat(anomaly().get("said").asString()).isEqualTo("not-mine");
    }

    @Test
    void anAnswerOutlivesItsAnomalyAndCanStillBeTakenBack() {
        ada.post(answer, Map.of("said", "expected"));
        api.owner().sql("delete from anomaly where transaction_id = ?").param(transaction).update();

        assertThat(ada.delete(answer).status()).isEqualTo(202);
        assertThat(ada.delete(answer).problem()).isEqualTo("anomaly-not-found");
    }

    @Test
    void refusesWhatIsNoAnswerAndWhatIsNoAnomaly() {
        var nothing = "/v1/anomalies/" + UUID.randomUUID() + "/answer";

        assertThat(ada.post(answer, Map.of("said", "perhaps")).status()).isEqualTo(400);
        assertThat(ada.post(answer, Map.of()).status()).isEqualTo(400);
        assertThat(ada.post(nothing, Map.of("said", "expected")).problem())
                .isEqualTo("anomaly-not-found");
        assertThat(ada.delete(nothing).problem()).isEqualTo("anomaly-not-found");
    }

    private JsonNode anomaly() {
        return ada.get("/v1/transactions/" + transaction).json().get("anomaly");
    }

    private void plant(UUID account) {
        api.owner()
                .sql(
                        """
                        insert into transaction (
                            tenant_id, transaction_id, account_id, source, occurrence, booked_on,
                            amount, currency, description, observed_at, base_amount, base_currency,
                            rate, merchant_match, merchant_score, category, probability,
                            category_source, reasons, model_version)
                        values (?, ?, ?, 'file', 1, '2026-01-05', -340, 'EUR', 'VANTOR', now(),
                            -340, 'EUR', 1, 'none', 0, 'UNCATEGORIZED', 0, 'none', '{}', 'none')
                        """)
                .params(person.householdId(), transaction, account)
                .update();
        api.owner()
                .sql(
                        """
                        insert into anomaly
                        values (?, ?, ?, 'foreign', 0.9, '', '', -340, 'EUR', 0, 0, 0, 0,
                            '2026-01-05', now(), '{Payments in BR are new or rare}', 'household-1',
                            'Vantor', 'BR', '[{"name": "foreign", "percent": 90}]')
                        """)
                .params(person.householdId(), transaction, account)
                .update();
    }
}
