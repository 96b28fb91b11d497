package io.pennyflow.api.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Over HTTP on a real database: only that shows what row security and SQL make of a filter. */
@WithApi
class TransactionApiTest {
    private static final String INSERT =
            """
            insert into transaction (
                tenant_id, transaction_id, account_id, source, occurrence, booked_on, amount,
                currency, description, counterparty_name, observed_at, base_amount, base_currency,
                rate, merchant_id, merchant_name, merchant_match, merchant_score, category,
                probability, category_source, reasons, model_version)
            values (?, ?, ?, 'file', 1, cast(? as date), cast(? as numeric), 'EUR', ?, ?,
                now(), cast(? as numeric), 'EUR', 1, ?, ?, 'dictionary', 0.9, ?, 0.8, 'model',
                '{Known shop}', 'dictionary-1')
            """;

    private final LocalApi api;
    private final Person person;
    private final Browser ada;
    private final UUID account;
    private final UUID shop = UUID.randomUUID();

    TransactionApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
        this.account = person.account("Everyday", "EUR", "0");
    }

    @Test
    void listsNewestFirstPageByPageWithoutGapOrRepetition() {
        var all = new ArrayList<String>();
        for (var day = 1; day <= 7; day++) {
            all.add(0, insert("2026-01-0" + (day + 1) / 2, "-1", "No. " + day).toString());
        }

        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = ada.get("/v1/transactions?limit=3" + next).json();
            page.get("items").forEach(it -> seen.add(it.get("transactionId").asString()));
            next = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asString();
        } while (!next.isEmpty());

        assertThat(seen).hasSize(7).containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest
    @CsvSource({
        "text=BÄCK,2",
        "text=b%25,0",
        "text=employ,1",
        "category=FOOD_AND_DRINK,2",
        "category=INCOME_WAGES&category=FOOD_AND_DRINK_COFFEE,1",
        "direction=in,1",
        "direction=out,2",
        "min=3&max=10,1",
        "from=2026-01-02,2",
        "from=2026-01-02&to=2026-01-02,1",
        "import=00000000-0000-0000-0000-000000000009,0"
    })
    void findsWhatAFilterMeans(String filter, int count) {
        insert("2026-01-01", "-2.50", "Bäckerei");
        insert("2026-01-02", "-5.00", "BÄCKEREI");
        insertWages();

        var query = filter.replace("Ä", "%C3%84");
        var list = ada.get("/v1/transactions?" + query).json().get("items");
        var totals = ada.get("/v1/transactions/totals?" + query).json();

        assertThat(list.size()).isEqualTo(count);
        assertThat(totals.get("count").asInt()).isEqualTo(count);
    }

    @Test
    void totalsInTheBaseCurrencyWithoutSign() {
        insert("2026-01-01", "-2.50", "Bread");
        insertWages();

        var totals = ada.get("/v1/transactions/totals").json();

        assertThat(totals.get("outflow").asString()).isEqualTo("2.50");
        assertThat(totals.get("inflow").asString()).isEqualTo("2500.00");
        assertThat(totals.get("currency").asString()).isEqualTo("EUR");
    }

    @Test
    void showsOneWithItsMerchantAndItsAnomaly() {
        var id = insert("2026-01-01", "-86", "Bread");
        api.owner()
                .sql(
                        "insert into anomaly values (?, ?, ?, 'unusual-amount', 0.97, 'merchant',"
                                + " 'Shop', -86, 'EUR', 9, 14, 11, 12, '2026-01-01', now(),"
                                + " '{Usually 9 to 14}', 'mad-1')")
                .params(person.householdId(), id, account)
                .update();

        var shown = ada.get("/v1/transactions/" + id).json();

        assertThat(shown.get("amount").asString()).isEqualTo("-86.00");
        assertThat(shown.get("merchant").get("name").asString()).isEqualTo("Shop");
        assertThat(shown.get("anomaly").get("usualHigh").asString()).isEqualTo("14.00");
        assertThat(shown.get("reasons").get(0).asString()).isEqualTo("Known shop");
        assertThat(shown.get("reasonSentences").size()).isOne();
    }

    @Test
    void namesTheParameterThatIsBad() {
        var answer = ada.get("/v1/transactions?min=x&direction=up&limit=10");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer.json())).containsExactly("min", "direction");
        assertThat(ada.get("/v1/transactions?limit=501").status()).isEqualTo(400);
        assertThat(ada.get("/v1/transactions?cursor=x").status()).isEqualTo(400);
    }

    @Test
    void keepsADecidedCategoryAndTakesItBack() {
        var id = insert("2026-01-01", "-2.50", "Bread");
        var path = "/v1/transactions/" + id + "/category";

        assertThat(ada.put(path, Map.of("category", "FOOD_AND_DRINK_COFFEE")).status())
                .isEqualTo(202);
        assertThat(ada.put(path, Map.of("category", "TRAVEL_FLIGHTS")).status()).isEqualTo(202);
        assertThat(overridesOf(id)).containsExactly("TRAVEL_FLIGHTS");

        assertThat(ada.delete(path).status()).isEqualTo(202);
        assertThat(overridesOf(id)).isEmpty();
        assertThat(ada.delete(path).status()).isEqualTo(202);
    }

    @Test
    void deletesATransactionWithItsPolicyAndTakesThatBack() {
        var id = insert("2026-01-01", "-2.50", "Bread");
        var path = "/v1/transactions/" + id;

        assertThat(ada.delete(path).status()).isEqualTo(400);
        assertThat(ada.delete(path + "?importAgain=true").status()).isEqualTo(202);
        assertThat(ada.delete(path + "?importAgain=false").status()).isEqualTo(202);
        assertThat(deletionsOf(id)).containsExactly(false);

        assertThat(ada.delete(path + "/deletion").status()).isEqualTo(202);
        assertThat(deletionsOf(id)).isEmpty();
        assertThat(ada.delete(path + "/deletion").problem()).isEqualTo("transaction-not-found");
    }

    @Test
    void refusesACategoryThatIsNone() {
        var id = insert("2026-01-01", "-2.50", "Bread");
        var path = "/v1/transactions/" + id + "/category";

        assertThat(ada.put(path, Map.of("category", "UNCATEGORIZED")).status()).isEqualTo(400);
        assertThat(ada.put(path, Map.of()).status()).isEqualTo(400);
    }

    @Test
    void hidesTransactionsFromOtherHouseholds() {
        var id = insert("2026-01-01", "-2.50", "Bread");
        var eve = api.signUp("eve").browser();
        var decision = Map.of("category", "TRAVEL_FLIGHTS");

        assertThat(eve.get("/v1/transactions/" + id).status()).isEqualTo(404);
        assertThat(eve.get("/v1/transactions").json().get("items").size()).isZero();
        assertThat(eve.put("/v1/transactions/" + id + "/category", decision).status())
                .isEqualTo(404);
        assertThat(eve.delete("/v1/transactions/" + id + "/category").status()).isEqualTo(404);
        assertThat(eve.post("/v1/transactions", entry("-1.00")).status()).isEqualTo(404);
    }

    @Test
    void namesTheFieldsOfAnEntryThatAreBad() {
        var answer = ada.post("/v1/transactions", Map.of("amount", "1e99", "currency", "euro"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer.json()))
                .containsExactly("accountId", "bookedOn", "amount", "currency", "description");
    }

    @Test
    void saysWhatWaitsForARate() {
        api.owner()
                .sql(
                        "insert into unpriced_transaction values (?, ?, ?, '2026-01-01', -5, 'XXG',"
                                + " 'Ore', 'rate-missing', now())")
                .params(person.householdId(), UUID.randomUUID(), account)
                .update();

        var items = ada.get("/v1/transactions/unpriced").json().get("items");

        assertThat(items.get(0).get("reason").asString()).isEqualTo("rate-missing");
        assertThat(items.get(0).get("amount").asString()).isEqualTo("-5.00");
    }

    private Map<String, String> entry(String amount) {
        return Map.of(
                "accountId", account.toString(),
                "bookedOn", "2026-01-01",
                "amount", amount,
                "currency", "EUR",
                "description", "Cash");
    }

    private UUID insert(String day, String amount, String description) {
        return insert(day, amount, description, "Ada's", "Shop", "FOOD_AND_DRINK_GROCERIES");
    }

    private void insertWages() {
        insert("2026-01-03", "2500", "Salary", "Employer", "Employer", "INCOME_WAGES");
    }

    private UUID insert(
            String day,
            String amount,
            String description,
            String counterparty,
            String merchant,
            String category) {
        var id = UUID.randomUUID();
        api.owner()
                .sql(INSERT)
                .params(person.householdId(), id, account, day, amount, description)
                .params(counterparty, amount, shop, merchant, category)
                .update();
        return id;
    }

    private List<String> overridesOf(UUID id) {
        return api.owner()
                .sql("select category from category_override where transaction_id = ?")
                .param(id)
                .query(String.class)
                .list();
    }

    private List<Boolean> deletionsOf(UUID id) {
        return api.owner()
                .sql("select import_again from transaction_deletion where transaction_id = ?")
                .param(id)
                .query(Boolean.class)
                .list();
    }

    private static List<String> fields(JsonNode problem) {
        var fields = new ArrayList<String>();
        problem.get("errors").forEach(it -> fields.add(it.get("field").asString()));
        return fields;
    }
}
