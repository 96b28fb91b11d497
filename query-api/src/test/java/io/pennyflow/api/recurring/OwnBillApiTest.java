package io.pennyflow.api.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Answer;
import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import io.pennyflow.streams.recurring.detection.Stated;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@WithApi
class OwnBillApiTest {
    private static final String OWN = "/v1/bills/own";

    private final LocalApi api;
    private final Person person;
    private final Browser ada;
    private final UUID account;

    OwnBillApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
        this.account = person.account("Checking", "EUR", "0");
    }

    @Test
    void areKeptAndNameTheirSeries() {
        var added = ada.post(OWN, wish());

        assertThat(added.status()).as(added.body()).isEqualTo(201);
        var item = ada.get(OWN).json().get("items").get(0);
        assertThat(item).isEqualTo(added.json());
        assertThat(item.get("name").asString()).isEqualTo("Rent");
        assertThat(item.get("amount").asString()).isEqualTo("-900.00");
        assertThat(item.get("currency").asString()).isEqualTo("EUR");
        assertThat(item.get("about").asBoolean()).isFalse();
        var id = UUID.fromString(added.text("ownBillId"));
        assertThat(item.get("streamId").asString())
                .isEqualTo(Stated.streamId(person.householdId(), id, account).toString());
    }

    @Test
    void canBeChangedAndRemoved() {
        var path = OWN + "/" + ada.post(OWN, wish()).text("ownBillId");

        var changed = ada.put(path, with("untilOn", "2027-06-01"));

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(ada.get(OWN).json().get("items").get(0).get("untilOn").asString())
                .isEqualTo("2027-06-01");
        assertThat(ada.delete(path).status()).isEqualTo(204);
        assertThat(ada.get(OWN).json().get("items").size()).isZero();
        assertThat(ada.delete(path).problem()).isEqualTo("own-bill-not-found");
        assertThat(ada.put(path, wish()).problem()).isEqualTo("own-bill-not-found");
    }

    @Test
    void sayWhichFieldIsWrong() {
        assertThat(refused("amount", "0")).isEqualTo("amount");
        assertThat(refused("amount", "1e12")).isEqualTo("amount");
        assertThat(refused("amount", "1e400")).isEqualTo("amount");
        assertThat(refused("amount", "-1.001")).isEqualTo("amount");
        assertThat(refused("amount", null)).isEqualTo("amount");
        assertThat(refused("name", " ")).isEqualTo("name");
        assertThat(refused("name", "n".repeat(300))).isEqualTo("name");
        assertThat(refused("counterparty", "n".repeat(300))).isEqualTo("counterparty");
        assertThat(refused("currency", "EURO")).isEqualTo("currency");
        assertThat(refused("cadence", "daily")).isEqualTo("cadence");
        assertThat(refused("firstDueOn", "1999-12-31")).isEqualTo("firstDueOn");
        assertThat(refused("firstDueOn", "2026-02-30")).isEqualTo("firstDueOn");
        assertThat(refused("untilOn", "2026-12-04")).isEqualTo("untilOn");
        assertThat(refused("untilOn", "2101-01-01")).isEqualTo("untilOn");
        assertThat(refused("accountId", null)).isEqualTo("accountId");
        assertThat(ada.get(OWN).json().get("items").size()).isZero();
    }

    @Test
    void knowNoAccountOfAnotherHouseholdAndNoneThatIsClosed() {
        var theirs = api.signUp("bob").account("Checking", "EUR", "0");
        assertThat(ada.post(OWN, with("accountId", theirs)).problem())
                .isEqualTo("account-not-found");
        var path = OWN + "/" + ada.post(OWN, wish()).text("ownBillId");

        close(account);

        assertThat(refused("accountId", account)).isEqualTo("accountId");
        assertThat(ada.put(path, with("name", "Old rent")).status()).isEqualTo(200);
    }

    @Test
    void ofAnotherHouseholdAreNotThere() {
        var path = OWN + "/" + ada.post(OWN, wish()).text("ownBillId");
        var bob = api.signUp("bob");
        var own = new HashMap<>(wish());
        own.put("accountId", bob.account("Checking", "EUR", "0"));

        assertThat(bob.browser().get(OWN).json().get("items").size()).isZero();
        assertThat(bob.browser().put(path, own).problem()).isEqualTo("own-bill-not-found");
        assertThat(bob.browser().delete(path).problem()).isEqualTo("own-bill-not-found");
    }

    @Test
    void areChangedWhereTheyAreAndNotByAWordOnTheirSeries() {
        var stream = UUID.fromString(ada.post(OWN, wish()).text("streamId"));
        stream(stream);

        var said =
                ada.post(
                        "/v1/recurring/verdicts",
                        Map.of(
                                "kind", "none",
                                "streamIds", List.of(stream),
                                "transactionIds", List.of()));

        assertThat(said.problem()).isEqualTo("validation-failed");
        var series = ada.get("/v1/recurring").json().get("items").get(0);
        assertThat(series.get("origin").asString()).isEqualTo("stated");
        assertThat(series.get("memberCount").asInt()).isZero();
        assertThat(series.get("reasonSentence").get("code").asString()).isEqualTo("series-added");
    }

    private Map<String, Object> wish() {
        return Map.of(
                "accountId", account,
                "name", "Rent",
                "amount", "-900",
                "cadence", "monthly",
                "firstDueOn", "2026-12-05");
    }

    private Map<String, @Nullable Object> with(String field, @Nullable Object value) {
        var wish = new HashMap<String, @Nullable Object>(wish());
        wish.put(field, value);
        return wish;
    }

    private String refused(String field, @Nullable Object value) {
        Answer answer = ada.post(OWN, with(field, value));
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        return answer.json().get("errors").get(0).get("field").asString();
    }

    private void close(UUID id) {
        api.owner().sql("update account set closed = true where account_id = ?").param(id).update();
    }

    private void stream(UUID id) {
        api.owner()
                .sql(
                        """
                        insert into recurring_stream values (?, ?, ?, 'Rent', null,
                            'UNCATEGORIZED', 'EUR', 'monthly', 'day 5 of each month', 'mature',
                            'You added it', 1, array['You added it'], '{}', '2026-12-05',
                            '2026-12-05', -900, false, '2026-12-05', '2026-12-05', '2026-12-07',
                            -900, -900, -900, -10800, '[]', 'recurring-1', 'stated')
                        """)
                .params(person.householdId(), id, account)
                .update();
    }
}
