package io.pennyflow.api.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a list comes to when some of it was split or left out. */
@WithApi
class TotalsApiTest {
    private static final String INSERT =
            """
            insert into transaction (
                tenant_id, transaction_id, account_id, source, occurrence, booked_on, amount,
                currency, description, observed_at, base_amount, base_currency, rate,
                merchant_match, merchant_score, category, probability, category_source, reasons,
                model_version)
            values (:tenant, :id, :id, 'file', 1, '2026-01-05', cast(:amount as numeric), 'EUR',
                'Supermarket', now(), cast(:amount as numeric), 'EUR', 1, 'none', 0,
                'FOOD_AND_DRINK_GROCERIES', 0.8, 'model', '{}', 'linear-1')
            """;

    private final LocalApi api;
    private final Person person;
    private final Browser ada;

    TotalsApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
    }

    @Test
    void totalsThePartsThatAreMeantAndLeavesOutWhatIsExcluded() {
        var split = insert("-10");
        var excluded = insert("-3");
        api.owner()
                .sql(
                        """
                        update transaction set tags = '{trip,"a b"}', splits =
                            '[{"category": "TRAVEL_FLIGHTS", "amount": -4, "base_amount": -4.0000},
                              {"category": "TRAVEL_OWN_0123456789", "amount": -1, "base_amount": -1},
                              {"category": "INCOME_WAGES", "amount": -5, "base_amount": -5}]'
                        where transaction_id = ?
                        """)
                .param(split)
                .update();
        api.owner()
                .sql("update transaction set excluded = true where transaction_id = ?")
                .param(excluded)
                .update();

        assertThat(outflow("")).isEqualTo("10.00 of 2, 1 left out");
        assertThat(outflow("?category=TRAVEL")).isEqualTo("5.00 of 1, 0 left out");
        assertThat(outflow("?category=TRAVEL_FLIGHTS")).isEqualTo("4.00 of 1, 0 left out");
        assertThat(outflow("?category=TRAVEL_OWN_0123456789")).isEqualTo("1.00 of 1, 0 left out");
        assertThat(outflow("?category=FOOD_AND_DRINK")).isEqualTo("0.00 of 1, 1 left out");
        assertThat(outflow("?tag=trip&tag=a%20b")).isEqualTo("10.00 of 1, 0 left out");
        assertThat(outflow("?tag=Trip")).isEqualTo("0.00 of 0, 0 left out");
        var parts = ada.get("/v1/transactions/" + split).json().get("splits");
        assertThat(parts.get(0).get("amount").asString()).isEqualTo("-4.00");
    }

    private String outflow(String filter) {
        var totals = ada.get("/v1/transactions/totals" + filter).json();
        return "%s of %d, %d left out"
                .formatted(
                        totals.get("outflow").asString(),
                        totals.get("count").asInt(),
                        totals.get("leftOut").asInt());
    }

    private UUID insert(String amount) {
        var id = UUID.randomUUID();
        api.owner()
                .sql(INSERT)
                .param("tenant", person.householdId())
                .param("id", id)
                .param("amount", amount)
                .update();
        return id;
    }
}
