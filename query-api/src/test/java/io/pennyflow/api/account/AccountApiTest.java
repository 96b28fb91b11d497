package io.pennyflow.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Answer;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over HTTP, with balances as the view sinks write them. */
@WithApi
class AccountApiTest {
    private final LocalApi api;

    AccountApiTest(LocalApi api) {
        this.api = api;
    }

    @Test
    void startsWithItsOpeningBalanceAndNoTransaction() {
        var anna = api.signUp("anna");

        var account = get(anna, anna.account("Giro", "EUR", "100.5"));

        assertThat(account.text("balance")).isEqualTo("100.50");
        assertThat(account.text("baseBalance")).isEqualTo("100.50");
        assertThat(account.json().get("balanceOn").isNull()).isTrue();
        assertThat(account.json().get("transactions").asInt()).isZero();
    }

    @Test
    void showsTheBalanceOfItsNewestDay() {
        var anna = api.signUp("anna");
        var giro = anna.account("Giro", "EUR", "0");
        balance(anna, giro, "2026-01-05", "EUR", "12.34");
        balance(anna, giro, "2026-01-07", "EUR", "-5.00");

        var account = get(anna, giro);

        assertThat(account.text("balance")).isEqualTo("-5.00");
        assertThat(account.text("balanceOn")).isEqualTo("2026-01-07");
        assertThat(account.json().get("transactions").asInt()).isEqualTo(4);
    }

    @Test
    void convertsOverTheEuroAtTheLastRateAndSaysWhenThereIsNone() {
        var anna = api.signUp("anna");
        rate("USD", "2026-01-02", "1.2500000000");
        rate("USD", "2026-01-05", "1.6000000000");
        rate("USD", "2999-01-01", "9.0000000000");
        var dollars = anna.account("Dollars", "USD", "100");
        var gold = anna.account("Gold", "XAU", "0.1234");

        assertThat(get(anna, dollars).text("baseBalance")).isEqualTo("62.50");
        assertThat(get(anna, dollars).text("baseCurrency")).isEqualTo("EUR");
        assertThat(get(anna, gold).json().get("baseBalance").isNull()).isTrue();
    }

    @Test
    void listsOpenAccountsBeforeClosedOnes() {
        var anna = api.signUp("anna");
        var old = anna.account("Old", "EUR", "0");
        anna.account("New", "EUR", "0");

        var closed =
                anna.browser()
                        .put(
                                "/v1/accounts/" + old,
                                Map.of(
                                        "name", "Old one",
                                        "kind", "savings",
                                        "openingBalance", "7",
                                        "closed", true));

        assertThat(closed.status()).isEqualTo(200);
        assertThat(closed.text("balance")).isEqualTo("7.00");
        var items = anna.browser().get("/v1/accounts").json().get("items");
        assertThat(StreamSupport.stream(items.spliterator(), false).map(it -> it.get("name")))
                .extracting(it -> it.asString())
                .containsExactly("New", "Old one");
    }

    @ParameterizedTest
    @CsvSource({
        "name, ' '",
        "kind, wallet",
        "currency, XYZ",
        "currency, eur",
        "openingBalance, 1.005",
        "openingBalance, 1234567890123456",
        "openingBalance, 1e400",
        "openingBalance, much",
        "name, 'a\u0000b'",
        "number, 'DE02 1203 0000 0000 2020 52'",
        "number, 4/7",
        "number, giro",
        "colour, blue"
    })
    void namesTheFieldThatIsWrong(String field, String value) {
        var anna = api.signUp("anna");
        var wish =
                new HashMap<String, Object>(
                        Map.of("name", "Giro", "kind", "checking", "currency", "EUR"));
        wish.put(field, value);

        var answer = anna.browser().post("/v1/accounts", wish);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("validation-failed");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(answer.text("detail")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"JPY, 1200, 1200.00", "BHD, 1.234, 1.234", "XAU, 0.1234, 0.1234"})
    void knowsHowManyDecimalsACurrencyHas(String currency, String amount, String shown) {
        var anna = api.signUp("anna");

        assertThat(get(anna, anna.account("A", currency, amount)).text("openingBalance"))
                .isEqualTo(shown);
    }

    @Test
    void keepsTheCurrencyOfAnAccount() {
        var anna = api.signUp("anna");
        var giro = anna.account("Giro", "EUR", "0");

        var answer =
                anna.browser()
                        .put(
                                "/v1/accounts/" + giro,
                                Map.of("name", "Giro", "kind", "checking", "currency", "USD"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("currency");
    }

    @Test
    void keepsTheNumberAsImportsFoldItAndShowsItsEnd() {
        var anna = api.signUp("anna");
        var giro = numbered(anna, "de02 1203-0000 0000 2020 51");

        assertThat(get(anna, giro).text("maskedNumber")).isEqualTo("…2051");
        assertThat(get(anna, giro).body()).doesNotContain("DE02");
        assertThat(numberOf(giro)).isEqualTo("DE02120300000000202051");
    }

    @Test
    void forgetsTheNumberOnlyWhenItIsSaidToBeBlank() {
        var anna = api.signUp("anna");
        var giro = numbered(anna, "NL91ABNA0417164300");

        change(anna, giro, Map.of());
        var left = numberOf(giro);
        change(anna, giro, Map.of("number", " "));

        assertThat(left).isEqualTo("NL91ABNA0417164300");
        assertThat(get(anna, giro).json().get("maskedNumber").isNull()).isTrue();
    }

    @Test
    void leavesNothingInTheOutbox() {
        var anna = api.signUp("anna");
        anna.account("Giro", "EUR", "0");

        var waiting = api.owner().sql("select count(*) from outbox where tenant_id = ?");

        assertThat(waiting.param(anna.householdId()).query(Long.class).single()).isZero();
    }

    private static UUID numbered(Person person, String number) {
        var wish = Map.of("name", "Giro", "kind", "checking", "currency", "EUR", "number", number);
        return UUID.fromString(person.browser().post("/v1/accounts", wish).text("accountId"));
    }

    private static void change(Person person, UUID account, Map<String, String> more) {
        var wish = new HashMap<String, Object>(Map.of("name", "Giro", "kind", "checking"));
        wish.putAll(more);
        var answer = person.browser().put("/v1/accounts/" + account, wish);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private String numberOf(UUID account) {
        return api.owner()
                .sql("select number from account where account_id = ?")
                .param(account)
                .query(String.class)
                .single();
    }

    private static Answer get(Person person, UUID account) {
        return person.browser().get("/v1/accounts/" + account);
    }

    private void balance(Person person, UUID account, String day, String currency, String amount) {
        api.as("view_sink")
                .sql("insert into balance_daily values (?, ?, ?::date, ?, 0, ?::numeric, 2)")
                .params(person.householdId(), account, day, currency, amount)
                .update();
    }

    private void rate(String currency, String day, String perEuro) {
        api.as("view_sink")
                .sql(
                        "insert into fx_rate values (?, ?::date, ?::numeric, 'test')"
                                + " on conflict (currency, day) do update"
                                + " set per_euro = excluded.per_euro")
                .params(currency, day, perEuro)
                .update();
    }
}
