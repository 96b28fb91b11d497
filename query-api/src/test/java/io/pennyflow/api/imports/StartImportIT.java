package io.pennyflow.api.imports;

import static io.pennyflow.api.imports.Samples.AMBIGUOUS_QIF;
import static io.pennyflow.api.imports.Samples.CSV;
import static io.pennyflow.api.imports.Samples.OFX;
import static io.pennyflow.api.imports.Sender.bytes;
import static io.pennyflow.api.imports.Sender.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.imports.stream.ImportRef;
import io.pennyflow.api.local.ApiWithBroker;
import io.pennyflow.api.local.WithBroker;
import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.schemas.topic.Catalogue;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From an uploaded file to its records, over HTTP. */
@WithBroker
class StartImportIT {
    private final ApiWithBroker site;
    private final Sender ada;

    StartImportIT(ApiWithBroker site) {
        this.site = site;
        this.ada = Sender.signUp(site.api(), "ada", site.uri());
    }

    @Test
    void streamsTheRowsOfAStartedFileAndDeletesTheFile() {
        var id = id(ada.upload("export.csv", CSV));

        var started = ada.start(id);

        assertThat(started.status()).as(started.body()).isEqualTo(202);
        assertThat(started.json().get("state").asString()).isEqualTo("streaming");
        ada.awaitEnd(id);
        assertThat(site.recordsOf(Catalogue.RAW.name(), id)).isEqualTo(3);
        assertThat(site.recordsOf(Catalogue.REJECTED.name(), id)).isEqualTo(1);
        assertThat(Files.exists(site.uploads().resolve(ada.person().householdId() + "/" + id)))
                .isFalse();
    }

    @Test
    void startsAnImportOnce() {
        var id = id(ada.upload("export.csv", CSV));
        ada.start(id);

        var again = ada.start(id);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("already-started");
    }

    @Test
    void refusesAFileOfAnotherAccountUnlessThePersonInsists() {
        var savings = ada.person().account("Savings", "EUR", "0");
        var learned = id(ada.send(savings, "s.ofx", bytes(OFX.formatted("777"))));
        assertThat(ada.browser().post("/v1/imports/" + learned + "/start", "").status())
                .isEqualTo(202);
        var strayed = id(ada.send(ada.account(), "s.ofx", bytes(OFX.formatted("7 77"))));

        var refused = ada.browser().post("/v1/imports/" + strayed + "/start", "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("other-account");
        assertThat(refused.json().get("detail").asString()).contains("Savings");
        assertThat(ada.browser().post("/v1/imports/" + strayed + "/start?anyway=true", "").status())
                .isEqualTo(202);
    }

    @Test
    void refusesAFileThatDiffersFromWhatTheAccountLearned() {
        var first = id(ada.send(ada.account(), "a.ofx", bytes(OFX.formatted("111"))));
        ada.browser().post("/v1/imports/" + first + "/start", "");
        var other = id(ada.send(ada.account(), "b.ofx", bytes(OFX.formatted("222"))));

        var refused = ada.browser().post("/v1/imports/" + other + "/start", "");

        assertThat(refused.problem()).isEqualTo("other-account");
    }

    @Test
    void letsAnUnknownCurrencyThroughAsItIs() {
        var id =
                id(
                        ada.upload(
                                "x.csv",
                                "Date,Description,Amount,Currency\n2026-01-31,Ore,-5.00,XXG\n"));

        ada.start(id);

        ada.awaitEnd(id);
        assertThat(site.recordsOf(Catalogue.RAW.name(), id)).isEqualTo(1);
    }

    @Test
    void readsDatesAsAnsweredWithTheStart() {
        var id = id(ada.upload("a.qif", AMBIGUOUS_QIF));

        var started = ada.browser().post("/v1/imports/" + id + "/start", Map.of("dates", "DMY"));

        assertThat(started.status()).as(started.body()).isEqualTo(202);
        ada.awaitEnd(id);
        assertThat(site.recordsOf(Catalogue.RAW.name(), id)).isEqualTo(2);
        var desk = site.api().context().getBean(DatabaseDesk.class);
        var ref = new ImportRef(ada.person().householdId(), UUID.fromString(id));
        assertThat(desk.find(ref).hints().dates()).isEqualTo(DateOrder.DMY);
    }
}
