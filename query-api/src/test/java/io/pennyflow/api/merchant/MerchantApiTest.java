package io.pennyflow.api.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over HTTP on a real database, behind its row security. */
@WithApi
class MerchantApiTest {
    private static final String INSERT =
            """
            insert into transaction (
                tenant_id, transaction_id, account_id, source, occurrence, booked_on, amount,
                currency, description, observed_at, base_amount, base_currency, rate, merchant_id,
                merchant_name, merchant_match, merchant_score, category, probability,
                category_source, reasons, model_version)
            values (?, ?, ?, 'file', 1, cast(? as date), 1, 'EUR', 'x', now(), cast(? as numeric),
                'EUR', 1, ?, ?, 'dictionary', 0.9, ?, 0.8, 'model', '{}', 'linear-1')
            """;

    private final LocalApi api;
    private final Person person;
    private final Browser ada;

    MerchantApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
    }

    @Test
    void sumsWhatWentToEachAndNamesItsUsualCategory() {
        insert("2026-01-01", "-10", "Rewe", "FOOD_AND_DRINK_GROCERIES");
        insert("2026-01-05", "-20.50", "Rewe", "FOOD_AND_DRINK_GROCERIES");
        insert("2026-01-03", "2", "Rewe", "GENERAL_MERCHANDISE_GIFTS_AND_NOVELTIES");
        insert("2026-01-03", "2500", "Employer", "INCOME_WAGES");
        insert("2026-01-03", "-1", "Odd", "UNCATEGORIZED");

        var page = ada.get("/v1/merchants").json();
        var rewe = page.get("items").get(1);

        assertThat(names("")).containsExactly("Employer", "Rewe", "Odd");
        assertThat(page.get("currency").asString()).isEqualTo("EUR");
        assertThat(rewe.get("transactions").asInt()).isEqualTo(3);
        assertThat(rewe.get("outflow").asString()).isEqualTo("30.50");
        assertThat(rewe.get("inflow").asString()).isEqualTo("2.00");
        assertThat(rewe.get("firstOn").asString()).isEqualTo("2026-01-01");
        assertThat(rewe.get("lastOn").asString()).isEqualTo("2026-01-05");
        assertThat(rewe.get("category").asString()).isEqualTo("FOOD_AND_DRINK_GROCERIES");
        assertThat(page.get("items").get(2).get("category").isNull()).isTrue();
    }

    @Test
    void leavesOutOfSumsWhatReportsLeaveOut() {
        var id = insert("2026-01-01", "-10", "Rewe", "FOOD_AND_DRINK_GROCERIES");
        insert("2026-01-01", "-5", "Rewe", "FOOD_AND_DRINK_GROCERIES");
        api.owner()
                .sql("update transaction set excluded = true where transaction_id = ?")
                .param(id)
                .update();

        var rewe = ada.get("/v1/merchants").json().get("items").get(0);

        assertThat(rewe.get("outflow").asString()).isEqualTo("5.00");
        assertThat(rewe.get("transactions").asInt()).isEqualTo(2);
    }

    @Test
    void findsByNameAndByDay() {
        insert("2026-01-01", "-10", "Rewe", "FOOD_AND_DRINK_GROCERIES");
        insert("2026-02-01", "-10", "50% off", "FOOD_AND_DRINK_GROCERIES");

        assertThat(names("?text=rEw")).containsExactly("Rewe");
        assertThat(names("?text=%25")).containsExactly("50% off");
        assertThat(names("?from=2026-01-15")).containsExactly("50% off");
        assertThat(names("?to=2026-01-15")).containsExactly("Rewe");
    }

    @Test
    void givesPageByPageWithoutGapOrRepetition() {
        for (var i = 0; i < 7; i++) {
            insert("2026-01-01", "-" + (i / 2 + 1), "Shop " + i, "FOOD_AND_DRINK_GROCERIES");
        }

        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = ada.get("/v1/merchants?limit=2" + next).json();
            page.get("items").forEach(it -> seen.add(it.get("name").asString()));
            next = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asString();
        } while (!next.isEmpty());

        assertThat(seen).hasSize(7).doesNotHaveDuplicates().isEqualTo(names(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"from=x", "limit=0", "limit=501", "cursor=", "cursor=1e9_x", "cursor=1"})
    void refusesWhatMeansNothing(String query) {
        assertThat(ada.get("/v1/merchants?" + query).problem()).isEqualTo("validation-failed");
    }

    @Test
    void showsNoneOfAnotherHousehold() {
        insert("2026-01-01", "-10", "Rewe", "FOOD_AND_DRINK_GROCERIES");

        var items = api.signUp("eve").browser().get("/v1/merchants").json().get("items");

        assertThat(items.size()).isZero();
    }

    private List<String> names(String query) {
        var all = new ArrayList<String>();
        ada.get("/v1/merchants" + query)
                .json()
                .get("items")
                .forEach(it -> all.add(it.get("name").asString()));
        return all;
    }

    private UUID insert(String day, String amount, String merchant, String category) {
        var id = UUID.randomUUID();
        var merchantId = UUID.nameUUIDFromBytes(merchant.getBytes(StandardCharsets.UTF_8));
        api.owner()
                .sql(INSERT)
                .params(person.householdId(), id, UUID.randomUUID(), day, amount)
                .params(merchantId, merchant, category)
                .update();
        return id;
    }
}
