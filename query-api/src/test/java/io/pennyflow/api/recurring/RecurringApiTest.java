package io.pennyflow.api.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@WithApi
class RecurringApiTest {
    private static final String BILLS = "/v1/bills?from=2026-05-01&to=2026-05-31";
    private static final String VERDICTS = "/v1/recurring/verdicts";

    private final LocalApi api;
    private final Person person;
    private final Browser ada;
    private final UUID account;
    private final UUID stream = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    RecurringApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
        this.account = person.account("Checking", "EUR", "0");
        transaction(first, account, "2026-03-05");
        transaction(second, account, "2026-04-05");
        stream(stream, account, List.of(first, second));
    }

    @Test
    void tellsWhatComesAgainAndWhyWeThinkSo() {
        var series = ada.get("/v1/recurring").json().get("items").get(0);

        assertThat(series.get("counterparty").asString()).isEqualTo("Stadtwerke");
        assertThat(series.get("cadence").asString()).isEqualTo("monthly");
        assertThat(series.get("memberCount").asInt()).isEqualTo(2);
        assertThat(series.get("yearlyAmount").asString()).isEqualTo("-600.00");
        var change = series.get("priceChanges").get(0);
        assertThat(change.get("newAmount").asString()).isEqualTo("-50.00");
        assertThat(change.get("yearlyCost").asString()).isEqualTo("60.00");
        var evidence = series.get("evidenceSentences").get(0);
        assertThat(evidence.get("code").asString()).isEqualTo("series-on-time");
        assertThat(evidence.get("because").get("code").asString()).isEqualTo("rhythm-day-of-month");
        assertThat(series.get("reasonSentence").get("code").asString()).isEqualTo("series-early");
    }

    @Test
    void showsTheMembersNewestFirst() {
        var members = ada.get("/v1/recurring/" + stream).json().get("members");

        assertThat(members.get(0).get("transactionId").asString()).isEqualTo(second.toString());
        assertThat(members.get(1).get("bookedOn").asString()).isEqualTo("2026-03-05");
        assertThat(members.size()).isEqualTo(2);
    }

    @Test
    void listsTheBillsOfASpan() {
        bill("2026-05-05", "upcoming");
        bill("2026-06-05", "upcoming");

        var items = ada.get(BILLS).json().get("items");
        var ofStream = ada.get(BILLS + "&stream=" + stream).json().get("items");

        assertThat(items.size()).isEqualTo(1);
        assertThat(items.get(0).get("dueOn").asString()).isEqualTo("2026-05-05");
        assertThat(items.get(0).get("amount").asString()).isEqualTo("-50.00");
        assertThat(ofStream).isEqualTo(items);
    }

    @Test
    void refusesSpansThatAreNone() {
        assertThat(ada.get("/v1/bills?from=2026-05-02&to=2026-05-01").status()).isEqualTo(400);
        assertThat(ada.get("/v1/bills?from=2020-05-02&to=2026-05-01").status()).isEqualTo(400);
        assertThat(ada.get("/v1/bills?from=never&to=2026-05-01").status()).isEqualTo(400);
        assertThat(ada.get("/v1/bills").status()).isEqualTo(400);
        assertThat(ada.get(BILLS + "&stream=" + UUID.randomUUID()).problem())
                .isEqualTo("recurring-not-found");
    }

    @Test
    void remembersWhatIsSaidByTransactions() {
        var said = ada.post(VERDICTS, wish("none", List.of(stream), List.of()));

        assertThat(said.status()).as(said.body()).isEqualTo(201);
        var item = ada.get(VERDICTS).json().get("items").get(0);
        assertThat(item.get("counterparty").asString()).isEqualTo("Stadtwerke");
        assertThat(item.get("transactionIds").get(0).asString()).isEqualTo(first.toString());
        assertThat(item.get("transactionIds").get(1).asString()).isEqualTo(second.toString());
        var path = VERDICTS + "/" + said.text("verdictId");
        assertThat(ada.delete(path).status()).isEqualTo(204);
        assertThat(ada.delete(path).problem()).isEqualTo("verdict-not-found");
    }

    @Test
    void takesAnotherAmountFromADayOn() {
        var wish = wish("amount", List.of(stream), List.of());
        wish.put("fromOn", "2026-05-01");
        wish.put("amount", "-55.5");

        var said = ada.post(VERDICTS, wish);

        assertThat(said.status()).as(said.body()).isEqualTo(201);
        assertThat(said.json().get("amount").asString()).isEqualTo("-55.50");
    }

    @Test
    void makesTwoSeriesOneWithinAnAccountOnly() {
        var near = UUID.randomUUID();
        var far = UUID.randomUUID();
        stream(near, account, List.of(UUID.randomUUID()));
        stream(far, person.account("Savings", "EUR", "0"), List.of(UUID.randomUUID()));

        var one = ada.post(VERDICTS, wish("one", List.of(stream, near), List.of()));
        var apart = ada.post(VERDICTS, wish("one", List.of(stream, far), List.of()));

        assertThat(one.json().get("transactionIds").size()).isEqualTo(3);
        assertThat(apart.status()).isEqualTo(400);
    }

    @Test
    void refusesWhatMakesNoSense() {
        var none = List.<UUID>of();
        var it = List.of(stream);
        var members = List.of(first, second);
        var amount = wish("amount", it, none);
        amount.put("fromOn", "2026-05-01");
        amount.put("amount", "0");
        var strangers = wish("apart", none, List.of(first, UUID.randomUUID()));

        assertRefused(wish("maybe", it, none), "kind");
        assertRefused(wish("none", none, none), "streamIds");
        assertRefused(wish("one", List.of(stream, stream), none), "streamIds");
        assertRefused(wish("none", it, members), "transactionIds");
        assertRefused(wish("apart", it, members), "streamIds");
        assertRefused(wish("series", none, List.of(first)), "transactionIds");
        assertRefused(wish("cancelled", it, none), "fromOn");
        assertRefused(amount, "amount");
        assertThat(ada.post(VERDICTS, strangers).problem()).isEqualTo("transaction-not-found");
        assertThat(ada.get(VERDICTS).json().get("items").size()).isZero();
    }

    @Test
    void feedsACalendarToWhoeverKnowsItsAddress() {
        var today = LocalDate.now(Clock.systemUTC());
        bill(today.plusDays(3).toString(), "upcoming");
        bill(today.minusDays(3).toString(), "missed");
        var path = ada.post("/v1/bills/calendar", Map.of()).text("path");

        var file = api.browser().get(path);

        assertThat(file.status()).as(file.body()).isEqualTo(200);
        var day = today.plusDays(3).toString().replace("-", "");
        assertThat(file.body())
                .startsWith("BEGIN:VCALENDAR")
                .contains("SUMMARY:Stadtwerke -50.00 EUR", "DTSTART;VALUE=DATE:" + day)
                .containsOnlyOnce("BEGIN:VEVENT");
        assertThat(ada.get("/v1/bills/calendar").json().get("exists").asBoolean()).isTrue();
    }

    @Test
    void endsACalendarWithANewOneOrWithNone() {
        var first = ada.post("/v1/bills/calendar", Map.of()).text("path");
        var second = ada.post("/v1/bills/calendar", Map.of()).text("path");

        assertThat(api.browser().get(first).problem()).isEqualTo("calendar-not-found");
        assertThat(api.browser().get(second).status()).isEqualTo(200);
        assertThat(ada.delete("/v1/bills/calendar").status()).isEqualTo(204);
        assertThat(api.browser().get(second).problem()).isEqualTo("calendar-not-found");
        assertThat(api.browser().get("/v1/calendars/%s/x".formatted(UUID.randomUUID())).problem())
                .isEqualTo("calendar-not-found");
    }

    private void assertRefused(Map<String, Object> wish, String field) {
        var answer = ada.post(VERDICTS, wish);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().get("errors").get(0).get("field").asString()).isEqualTo(field);
    }

    private static Map<String, Object> wish(String kind, List<UUID> streams, List<UUID> members) {
        var wish = new HashMap<String, Object>();
        wish.put("kind", kind);
        wish.put("streamIds", streams);
        wish.put("transactionIds", members);
        return wish;
    }

    private void stream(UUID id, UUID owner, List<UUID> members) {
        api.owner()
                .sql(
                        """
                        insert into recurring_stream values (?, ?, ?, 'Stadtwerke', null,
                            'RENT_AND_UTILITIES', 'EUR', 'monthly', 'day 5 of each month', 'early',
                            'Seen 2 times so far', 0.9,
                            array['2 of 2 came exactly when expected: day 5 of each month'],
                            ?, '2026-03-05', '2026-04-05', -50, false, '2026-05-04', '2026-05-05',
                            '2026-05-07', -50, -50, -50, -600, ?::jsonb, 'recurring-1')
                        """)
                .params(person.householdId(), id, owner)
                .param(members.toArray(UUID[]::new))
                .param(
                        """
                        [{"transaction_id": "%s", "effective_on": "2026-04-05",
                          "old_amount": -45.0000, "new_amount": -50.0000, "percent": 11.1111,
                          "yearly_cost": 60.0000}]
                        """
                                .formatted(second))
                .update();
    }

    private void bill(String day, String status) {
        api.owner()
                .sql(
                        """
                        insert into bill values (?, ?, ?, ?, 'Stadtwerke', 'RENT_AND_UTILITIES', ?,
                            ?::date, ?::date, ?::date, -50, -50, -50, 'EUR', null, null)
                        """)
                .params(person.householdId(), UUID.randomUUID(), stream, account)
                .params(status, day, day, day)
                .update();
    }

    private void transaction(UUID id, UUID owner, String day) {
        api.owner()
                .sql(
                        """
                        insert into transaction (
                            tenant_id, transaction_id, account_id, source, occurrence, booked_on,
                            amount, currency, description, observed_at, base_amount, base_currency,
                            rate, merchant_match, merchant_score, category, probability,
                            category_source, reasons, model_version)
                        values (?, ?, ?, 'file', 1, cast(? as date), -50, 'EUR', 'STADTWERKE', now(),
                            -50, 'EUR', 1, 'none', 0, 'RENT_AND_UTILITIES', 1, 'model', '{}', '1')
                        """)
                .params(person.householdId(), id, owner, day)
                .update();
    }
}
