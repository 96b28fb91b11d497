package io.pennyflow.api.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@WithApi
class MatchApiTest {
    private static final String TRANSACTION =
            """
            insert into transaction (
                tenant_id, transaction_id, account_id, source, occurrence, booked_on, amount,
                currency, description, observed_at, base_amount, base_currency, rate,
                merchant_match, merchant_score, category, probability, category_source, reasons,
                model_version)
            values (?, ?, ?, 'file', 1, cast(? as date), -42.10, 'EUR', 'Fuel', now(), -42.10,
                'EUR', 1, 'none', 0, 'UNCATEGORIZED', 0, 'none', '{}', 'dictionary-1')
            """;

    private static final String MATCH =
            """
            insert into transaction_match (tenant_id, transaction_id, outcome, role, other_ids,
                transfer_id, score, reasons, model_version)
            values (?, ?, ?, ?, array[cast(? as uuid)], ?, 0.81, '{Two days apart}', 'matching-1')
            """;

    private final LocalApi api;
    private final Person person;
    private final Browser ada;
    private final UUID account;

    MatchApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
        this.account = person.account("Everyday", "EUR", "0");
    }

    @Test
    void showsEachPairOnceWithBothSidesAndTheReasons() {
        var one = transaction("2026-01-05");
        var other = transaction("2026-01-07");
        review(one, other);

        var items = ada.get("/v1/matches?state=review").json().get("items");

        assertThat(items.size()).isEqualTo(1);
        assertThat(items.get(0).get("reasons").get(0).asString()).isEqualTo("Two days apart");
        assertThat(items.get(0).at("/reasonSentences/0/code").asString()).isEqualTo("days-apart");
        assertThat(items.get(0).get("one").get("amount").asString()).isEqualTo("-42.10");
        assertThat(
                        List.of(
                                items.get(0).get("one").get("transactionId").asString(),
                                items.get(0).get("other").get("transactionId").asString()))
                .containsExactlyInAnyOrder(one.toString(), other.toString());
    }

    @Test
    void pagesWithoutGapOrRepetition() {
        for (var pair = 0; pair < 5; pair++) {
            review(transaction("2026-01-05"), transaction("2026-01-07"));
        }

        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = ada.get("/v1/matches?limit=2" + next).json();
            page.get("items")
                    .forEach(it -> seen.add(it.get("one").get("transactionId").asString()));
            next = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asString();
        } while (!next.isEmpty());

        assertThat(seen).hasSize(5);
        assertThat(new HashSet<>(seen)).hasSize(5);
        assertThat(ada.get("/v1/matches?cursor=x").status()).isEqualTo(400);
        assertThat(ada.get("/v1/matches?state=new").status()).isEqualTo(400);
    }

    @Test
    void asksNobodyTwice() {
        var one = transaction("2026-01-05");
        var other = transaction("2026-01-07");
        review(one, other);

        var decided = decide(other, one, "duplicate", false);

        assertThat(decided).isNotEmpty();
        assertThat(ada.get("/v1/matches").json().get("items").size()).isZero();
        assertThat(decide(one, other, "duplicate", true)).isEqualTo(decided);
        assertThat(decisions()).containsExactly("duplicate true");
    }

    @Test
    void asksAgainWhenADecisionIsTakenBack() {
        var one = transaction("2026-01-05");
        var other = transaction("2026-01-07");
        review(one, other);
        var path = "/v1/matches/decisions/" + decide(one, other, "duplicate", false);

        assertThat(ada.delete(path).status()).isEqualTo(202);

        assertThat(ada.get("/v1/matches").json().get("items").size()).isEqualTo(1);
        assertThat(ada.delete(path).problem()).isEqualTo("decision-not-found");
    }

    @Test
    void tellsWhatATransactionWasMergedFromAndWhereItsMoneyWent() {
        var kept = transaction("2026-01-05");
        var absorbed = UUID.randomUUID();
        var leg = transaction("2026-01-06");
        match(kept, "merged", "kept", absorbed, leg);
        match(absorbed, "merged", "absorbed", kept, null);

        var found = ada.get("/v1/transactions/" + kept + "/matches").json();

        assertThat(found.get("merged").size()).isEqualTo(1);
        assertThat(found.get("merged").get(0).get("transactionId").asString())
                .isEqualTo(absorbed.toString());
        assertThat(found.get("transfer").get("side").get("bookedOn").asString())
                .isEqualTo("2026-01-06");
        assertThat(decide(kept, absorbed, "duplicate", false)).isNotEmpty();
    }

    @Test
    void namesWhatIsWrongWithADecision() {
        var one = transaction("2026-01-05");
        var path = "/v1/matches/decisions";

        assertThat(ada.post(path, Map.of("kind", "twin")).json().get("errors").size()).isEqualTo(4);
        assertThat(ada.post(path, wish(one, one, "duplicate", true)).status()).isEqualTo(400);
        assertThat(ada.post(path, wish(one, UUID.randomUUID(), "transfer", false)).problem())
                .isEqualTo("transaction-not-found");
    }

    private String decide(UUID one, UUID other, String kind, boolean same) {
        var answer = ada.post("/v1/matches/decisions", wish(one, other, kind, same));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.text("decisionId");
    }

    private static Map<String, Object> wish(UUID one, UUID other, String kind, boolean same) {
        return Map.of("one", one, "other", other, "kind", kind, "same", same);
    }

    private List<String> decisions() {
        return api.owner()
                .sql("select kind || ' ' || same from match_decision where tenant_id = ?")
                .param(person.householdId())
                .query(String.class)
                .list();
    }

    private UUID transaction(String day) {
        var id = UUID.randomUUID();
        api.owner().sql(TRANSACTION).params(person.householdId(), id, account, day).update();
        return id;
    }

    private void review(UUID one, UUID other) {
        match(one, "review", "candidate", other, null);
        match(other, "review", "candidate", one, null);
    }

    private void match(UUID id, String outcome, String role, UUID other, @Nullable UUID transfer) {
        api.owner()
                .sql(MATCH)
                .param(person.householdId())
                .param(id)
                .param(outcome)
                .param(role)
                .param(other)
                .param(transfer)
                .update();
    }
}
