package io.pennyflow.api.similar;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Over HTTP on a real database, behind its row security. */
@WithApi
class SimilarApiTest {
    private static final String INSERT =
            """
            insert into transaction (
                tenant_id, transaction_id, account_id, source, occurrence, booked_on, amount,
                currency, description, observed_at, base_amount, base_currency, rate, merchant_id,
                merchant_name, merchant_match, merchant_score, category, probability,
                category_source, reasons, model_version)
            values (?, ?, ?, 'file', 1, cast(? as date), cast(? as numeric), 'EUR', ?, now(), -5,
                'EUR', 1, ?, ?, 'cleaned', 0.6, 'FOOD_AND_DRINK_COFFEE', 0.5, 'model', '{}',
                'linear-1')
            """;

    private final LocalApi api;
    private final Person person;
    private final Browser ada;
    private final UUID account;

    SimilarApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
        this.account = person.account("Everyday", "EUR", "0");
    }

    @Test
    void findsTheSameMerchantAndThoseCalledAlikeTheBestFirst() {
        var one = insert("2026-01-09", "-5", "KIOSK YILMAZ 0712 BERLIN", "Kiosk Yilmaz");
        insert("2026-01-01", "-5", "KIOSK YILMAZ 0799 BERLIN", "Kiosk Yilmaz");
        insert("2026-01-02", "-5", "KIOSK YILMAZ 0801 BERLIN", "Kiosk Yilmaz");
        insert("2026-01-03", "-5", "KIOSK YILMAZ GMBH", "Kiosk Yilmaz Gmbh");
        insert("2026-01-04", "-5", "SHELL 2209", "Shell");

        var found = ada.get("/v1/transactions/" + one + "/similar").json();

        assertThat(descriptions(one, ""))
                .containsExactly(
                        "KIOSK YILMAZ 0801 BERLIN",
                        "KIOSK YILMAZ 0799 BERLIN",
                        "KIOSK YILMAZ GMBH");
        assertThat(found.get("count").asInt()).isEqualTo(3);
        assertThat(found.get("complete").asBoolean()).isTrue();
        assertThat(found.get("items").get(0).get("score").asDouble()).isBetween(0.999, 1.0);
        assertThat(found.get("items").get(2).get("score").asDouble()).isBetween(0.6, 0.95);
    }

    @Test
    void takesMoneyThatComesInForNothingLikeMoneyThatGoesOut() {
        var one = insert("2026-01-09", "-5", "KIOSK YILMAZ", "Kiosk Yilmaz");
        insert("2026-01-01", "5", "KIOSK YILMAZ", "Kiosk Yilmaz");

        assertThat(descriptions(one, "")).isEmpty();
    }

    @Test
    void comparesTextsThatNameNobodyWithEachOther() {
        var one = insert("2026-01-09", "-5", "zahlung qwertz", null);
        insert("2026-01-01", "-5", "Zahlung QWERTZ 123", null);
        insert("2026-01-01", "-5", "etwas anderes", null);

        assertThat(descriptions(one, "")).containsExactly("Zahlung QWERTZ 123");
    }

    @Test
    void givesAsManyAsAskedForAndCountsAll() {
        var one = insert("2026-01-09", "-5", "KIOSK YILMAZ", "Kiosk Yilmaz");
        for (var i = 0; i < 5; i++) {
            insert("2026-01-0" + (i + 1), "-5", "KIOSK YILMAZ " + i, "Kiosk Yilmaz");
        }

        var found = ada.get("/v1/transactions/" + one + "/similar?limit=2").json();

        assertThat(found.get("items").size()).isEqualTo(2);
        assertThat(found.get("count").asInt()).isEqualTo(5);
    }

    @Test
    void findsNoneWhereATextHasNoWord() {
        var one = insert("2026-01-09", "-5", "4711", null);
        insert("2026-01-08", "-5", "4712", null);

        assertThat(descriptions(one, "")).isEmpty();
    }

    @Test
    void refusesWhatItCannotAnswer() {
        var one = insert("2026-01-09", "-5", "KIOSK YILMAZ", "Kiosk Yilmaz");
        var path = "/v1/transactions/" + one + "/similar?";

        assertThat(ada.get(path + "least=0").problem()).isEqualTo("validation-failed");
        assertThat(ada.get(path + "least=NaN").problem()).isEqualTo("validation-failed");
        assertThat(ada.get(path + "limit=1001").problem()).isEqualTo("validation-failed");
        var other = "/v1/transactions/" + UUID.randomUUID() + "/similar";
        assertThat(ada.get(other).problem()).isEqualTo("transaction-not-found");
    }

    @Test
    void comparesWithNoneOfAnotherHousehold() {
        var one = insert("2026-01-09", "-5", "KIOSK YILMAZ", "Kiosk Yilmaz");
        var eve = api.signUp("eve");

        assertThat(eve.browser().get("/v1/transactions/" + one + "/similar").status())
                .isEqualTo(404);
        var own = insertFor(eve.householdId(), "2026-01-09", "-5", "KIOSK YILMAZ", "Kiosk Yilmaz");
        var found = eve.browser().get("/v1/transactions/" + own + "/similar").json();
        assertThat(found.get("count").asInt()).isZero();
    }

    private List<String> descriptions(UUID one, String query) {
        var all = new ArrayList<String>();
        ada.get("/v1/transactions/" + one + "/similar" + query)
                .json()
                .get("items")
                .forEach(it -> all.add(it.get("description").asString()));
        return all;
    }

    private UUID insert(String day, String amount, String description, @Nullable String merchant) {
        return insertFor(person.householdId(), day, amount, description, merchant);
    }

    private UUID insertFor(
            UUID household,
            String day,
            String amount,
            String description,
            @Nullable String merchant) {
        var id = UUID.randomUUID();
        var merchantId =
                merchant == null
                        ? null
                        : UUID.nameUUIDFromBytes(merchant.getBytes(StandardCharsets.UTF_8));
        api.owner()
                .sql(INSERT)
                .params(household, id, account, day, amount, description)
                .param(merchantId)
                .param(merchant)
                .update();
        return id;
    }
}
