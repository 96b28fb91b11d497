package io.pennyflow.api.imports;

import static io.pennyflow.api.imports.Samples.CSV;
import static io.pennyflow.api.imports.Samples.OFX;
import static io.pennyflow.api.imports.Samples.ofx;
import static io.pennyflow.api.imports.Sender.bytes;
import static io.pennyflow.api.imports.Sender.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Answer;
import io.pennyflow.api.local.ApiWithBroker;
import io.pennyflow.api.local.WithBroker;
import io.pennyflow.schemas.topic.Catalogue;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A file of several accounts. */
@WithBroker
class SeveralAccountsIT {
    private final ApiWithBroker site;
    private final Sender ada;

    SeveralAccountsIT(ApiWithBroker site) {
        this.site = site;
        this.ada = Sender.signUp(site.api(), "ada", site.uri());
    }

    @Test
    void importsEachAccountOfAFileWhereThePersonSays() {
        var savings = ada.person().account("Savings", "EUR", "0");
        var learned = id(ada.send(savings, "s.ofx", bytes(OFX.formatted("S777"))));
        ada.browser().post("/v1/imports/" + learned + "/start", "");
        var upload =
                ada.send(ada.account(), "all.ofx", bytes(ofx("A111 EUR", "S777 EUR", "U1 USD")));
        var accounts = upload.json().get("preview").get("accounts");
        assertThat(accounts).extracting(it -> it.get("number").asString()).hasSize(3);
        assertThat(accounts.get(1).get("accountId").asString()).isEqualTo(savings.toString());
        var path = "/v1/imports/" + id(upload);
        var early = ada.browser().post(path + "/start", "");

        var said =
                ada.browser()
                        .put(
                                path + "/accounts",
                                Map.of("accounts", List.of(to(0, ada.account()), leaveOut(2))));
        var started = ada.browser().post(path + "/start", "");

        assertThat(early.problem()).isEqualTo("not-ready");
        assertThat(said.json().get("preview").get("problem").isNull()).isTrue();
        assertThat(started.status()).as(started.body()).isEqualTo(202);
        assertThat(started.json().get("accountIds"))
                .extracting(it -> it.asString())
                .containsExactly(ada.account().toString(), savings.toString());
        ada.awaitEnd(id(upload));
        assertThat(site.recordsOf(Catalogue.RAW.name(), id(upload))).isEqualTo(2);
    }

    @Test
    void refusesChoicesThatCannotBeAndKeepsWhatWasSaid() {
        var upload = ada.send(ada.account(), "all.ofx", bytes(ofx("A111 EUR", "A111 USD")));
        var path = "/v1/imports/" + id(upload) + "/accounts";
        var strange = site.api().signUp("eve").account("Hers", "EUR", "0");
        assertThat(route(path, to(0, ada.account())).status()).isEqualTo(200);

        assertThat(route(path, to(1, UUID.randomUUID())).problem()).isEqualTo("account-not-found");
        assertThat(route(path, to(1, strange)).problem()).isEqualTo("account-not-found");
        assertThat(route(path, to(2, ada.account())).problem()).isEqualTo("validation-failed");
        assertThat(route(path, to(-1, ada.account())).problem()).isEqualTo("validation-failed");
        assertThat(route(path, Map.of()).problem()).isEqualTo("validation-failed");
        assertThat(route(path, leaveOut(1), leaveOut(1)).problem()).isEqualTo("validation-failed");
        var otherCurrency = route(path, to(1, ada.account()));

        assertThat(otherCurrency.status()).isEqualTo(400);
        assertThat(otherCurrency.body()).contains("in USD, but the account is in EUR");
        assertThat(ada.browser().put(path, Map.of()).problem()).isEqualTo("validation-failed");
        var kept =
                ada.browser()
                        .get("/v1/imports/" + id(upload))
                        .json()
                        .get("preview")
                        .get("accounts");
        assertThat(kept.get(0).get("accountId").asString()).isEqualTo(ada.account().toString());
        assertThat(kept.get(1).get("accountId").isNull()).isTrue();
    }

    @Test
    void movesNoFileOfSeveralAccountsToOneAndRoutesNoFileOfOne() {
        var several = id(ada.send(ada.account(), "all.ofx", bytes(ofx("A111 EUR", "S777 EUR"))));
        var one = id(ada.upload("export.csv", CSV));

        var moved =
                ada.browser()
                        .put(
                                "/v1/imports/" + several + "/account",
                                Map.of("accountId", ada.account()));
        var routed = route("/v1/imports/" + one + "/accounts", to(0, ada.account()));

        assertThat(moved.problem()).isEqualTo("several-accounts");
        assertThat(routed.problem()).isEqualTo("one-account");
    }

    private Answer route(String path, Map<?, ?>... choices) {
        return ada.browser().put(path, Map.of("accounts", List.of(choices)));
    }

    private static Map<String, Object> to(int index, UUID accountId) {
        return Map.of("index", index, "accountId", accountId);
    }

    private static Map<String, Object> leaveOut(int index) {
        return Map.of("index", index, "leaveOut", true);
    }
}
