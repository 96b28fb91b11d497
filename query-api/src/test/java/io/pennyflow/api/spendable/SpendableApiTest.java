package io.pennyflow.api.spendable;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@WithApi
class SpendableApiTest {
    private final LocalApi api;
    private final Person person;
    private final Browser ada;
    private final UUID account;
    private final LocalDate today = LocalDate.now(Clock.systemUTC());

    SpendableApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
        this.account = person.account("Checking", "EUR", "1000");
    }

    @Test
    void isWhatIsThereWhereNothingIsDue() {
        var safe = safe();

        assertThat(safe.get("currency").asString()).isEqualTo("EUR");
        assertThat(safe.get("balance").asString()).isEqualTo("1000.00");
        assertThat(safe.get("untilIncome").isNull()).isTrue();
        assertThat(safe.at("/untilMonthEnd/amount").asString()).isEqualTo("1000.00");
        assertThat(safe.at("/untilMonthEnd/lowestBill").isNull()).isTrue();
    }

    @Test
    void leavesWhatIsDueBeforeMoneyComesAndNamesTheBillThatBinds() {
        bill("Rent", today.plusDays(3), "-700");
        bill("Power", today.plusDays(1), "-50");
        bill("Wages", today.plusDays(10), "2000");
        bill("Insurance", today.plusDays(11), "-900");

        var until = safe().get("untilIncome");

        assertThat(until.get("day").asString()).isEqualTo(today.plusDays(9).toString());
        assertThat(until.get("amount").asString()).isEqualTo("250.00");
        assertThat(until.get("bills").asString()).isEqualTo("750.00");
        assertThat(until.at("/lowestBill/counterparty").asString()).isEqualTo("Rent");
        assertThat(until.get("lowestOn").asString()).isEqualTo(today.plusDays(3).toString());
        assertThat(until.get("due").size()).isEqualTo(2);
    }

    @Test
    void isLessOnABadDay() {
        api.owner()
                .sql(
                        """
                        insert into bill values (?, ?, ?, ?, 'Power', 'RENT_AND_UTILITIES',
                            'upcoming', ?, ?, ?, -80, -60, -120, 'EUR', null, null)
                        """)
                .params(person.householdId(), UUID.randomUUID(), UUID.randomUUID(), account)
                .params(today, today, today.plusDays(2))
                .update();

        var until = safe().get("untilMonthEnd");

        assertThat(until.get("amount").asString()).isEqualTo("920.00");
        assertThat(until.get("cautious").asString()).isEqualTo("880.00");
    }

    @Test
    void leavesMoneyThatIsMeantForAGoal() {
        var earmark = Map.of("accountId", account, "amount", "300");
        var goal = Map.of("name", "Roof", "target", "5000", "earmarks", List.of(earmark));
        assertThat(ada.post("/v1/goals", goal).status()).isEqualTo(201);

        var safe = safe();

        assertThat(safe.get("meant").asString()).isEqualTo("300.00");
        assertThat(safe.at("/untilMonthEnd/amount").asString()).isEqualTo("700.00");
    }

    @Test
    void saysWhichCurrenciesItCannotCount() {
        person.account("Yen", "JPY", "90000");

        var safe = safe();

        assertThat(safe.get("unpriced").get(0).asString()).isEqualTo("JPY");
        assertThat(safe.get("balance").asString()).isEqualTo("1000.00");
    }

    @Test
    void countsNoPaidBillAndNoneOfAnotherHousehold() {
        bill("Rent", today, "-700");
        api.owner().sql("update bill set status = 'paid'").update();
        var eve = api.signUp("eve");

        assertThat(safe().at("/untilMonthEnd/bills").asString()).isEqualTo("0.00");
        assertThat(eve.browser().get("/v1/safe-to-spend").json().get("balance").asString())
                .isEqualTo("0.00");
    }

    private JsonNode safe() {
        var answer = ada.get("/v1/safe-to-spend");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private void bill(String counterparty, LocalDate day, String amount) {
        api.owner()
                .sql(
                        """
                        insert into bill values (?, ?, ?, ?, ?, 'OTHER', 'upcoming', ?, ?, ?,
                            cast(? as numeric), cast(? as numeric), cast(? as numeric), 'EUR', null,
                            null)
                        """)
                .params(person.householdId(), UUID.randomUUID(), UUID.randomUUID(), account)
                .params(counterparty, day, day, day)
                .params(amount, amount, amount)
                .update();
    }
}
