package io.pennyflow.api.imports;

import static io.pennyflow.api.imports.Samples.CSV;
import static io.pennyflow.api.imports.Sender.id;
import static io.pennyflow.api.imports.Sender.mappingOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.local.ApiWithBroker;
import io.pennyflow.api.local.WithBroker;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** How a file with columns is read, and what is remembered of it. */
@WithBroker
class MappingIT {
    private final Sender ada;

    MappingIT(ApiWithBroker site) {
        this.ada = Sender.signUp(site.api(), "ada", site.uri());
    }

    @Test
    void readsTheNextFileWithTheSameHeaderAsThePersonSaid() {
        var first = ada.upload("export.csv", CSV);
        var mapping = mappingOf(first);
        mapping.put("dateOrder", "DMY");
        ((ObjectNode) mapping.get("columns")).put("counterpartyName", 1);
        var remapped = ada.browser().put("/v1/imports/" + id(first) + "/mapping", mapping);
        assertThat(remapped.status()).as(remapped.body()).isEqualTo(200);
        ada.browser().post("/v1/imports/" + id(first) + "/start", "");

        var next = ada.upload("export2.csv", CSV);

        var preview = next.json().get("preview");
        assertThat(preview.get("remembered").asBoolean()).isTrue();
        assertThat(preview.get("columns").get("counterpartyName").asInt()).isEqualTo(1);
    }

    @Test
    void saysWhichWayAmountsGoAndTurnsThemRound() {
        var upload = ada.upload("export.csv", CSV);
        var mapping = mappingOf(upload);
        ((ObjectNode) mapping.get("columns")).putObject("details").put("outIsPositive", true);

        var turned = ada.browser().put("/v1/imports/" + id(upload) + "/mapping", mapping);

        assertThat(turned.status()).as(turned.body()).isEqualTo(200);
        assertThat(upload.json().at("/preview/signs/outIsPositive").asBoolean()).isFalse();
        assertThat(upload.json().at("/preview/signs/because").asString()).isEqualTo("WRITTEN");
        assertThat(turned.json().at("/preview/signs/outIsPositive").asBoolean()).isTrue();
        assertThat(turned.json().at("/preview/signs/because").asString()).isEqualTo("CHOSEN");
        assertThat(upload.json().at("/preview/rows/0/parsed/amount").asString()).isEqualTo("-2.50");
        assertThat(turned.json().at("/preview/rows/0/parsed/amount").asString()).isEqualTo("2.50");
    }

    @Test
    void namesEachFieldOfAMappingThatCannotBe() {
        var upload = ada.upload("export.csv", CSV);
        var mapping = mappingOf(upload);
        mapping.put("encoding", "klingon");
        mapping.put("delimiter", "::");

        var answer = ada.browser().put("/v1/imports/" + id(upload) + "/mapping", mapping);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").size()).isEqualTo(2);
    }

    @Test
    void listsWhatIsRememberedAndForgetsIt() {
        ada.start(id(ada.upload("export.csv", CSV)));

        var saved = ada.browser().get("/v1/mappings").json().get("items");
        var path = "/v1/mappings/" + saved.get(0).get("mappingId").asString();
        var forgotten = ada.browser().delete(path);

        assertThat(saved).hasSize(1);
        assertThat(saved.get(0).get("accountId").asString()).isEqualTo(ada.account().toString());
        assertThat(saved.get(0).get("header"))
                .extracting(it -> it.asString())
                .containsExactly("Date", "Description", "Amount");
        assertThat(saved.get(0).get("dateOrder").asString()).isEqualTo("DMY");
        assertThat(saved.get(0).get("usedAt").asString()).endsWith("Z");
        assertThat(forgotten.status()).isEqualTo(204);
        assertThat(ada.browser().get("/v1/mappings").json().get("items")).isEmpty();
        assertThat(ada.browser().delete(path).problem()).isEqualTo("mapping-not-found");
        var next = ada.upload("export2.csv", CSV).json().get("preview");
        assertThat(next.get("remembered").asBoolean()).isFalse();
    }
}
