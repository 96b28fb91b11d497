package io.pennyflow.api.imports;

import static io.pennyflow.api.imports.Samples.CSV;
import static io.pennyflow.api.imports.Sender.bytes;
import static io.pennyflow.api.imports.Sender.id;
import static io.pennyflow.api.imports.Sender.mappingOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.WithApi;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens to a file before anybody starts it. */
@WithApi
class UploadApiTest {
    private final LocalApi api;
    private final Sender ada;

    UploadApiTest(LocalApi api) {
        this.api = api;
        this.ada = Sender.signUp(api, "ada", api.uri());
    }

    @Test
    void showsHowAFileReadsBeforeAnythingIsImported() {
        var upload = ada.upload("export.csv", CSV);

        assertThat(upload.status()).as(upload.body()).isEqualTo(201);
        assertThat(upload.json().get("state").asString()).isEqualTo("previewed");
        var preview = upload.json().get("preview");
        assertThat(preview.get("delimiter").asString()).isEqualTo(";");
        assertThat(preview.get("rowsTotal").asInt()).isEqualTo(4);
        assertThat(preview.get("rows").get(0).get("parsed").get("amount").asString())
                .isEqualTo("-2.50");
        var rejected = preview.get("rows").get(2);
        assertThat(rejected.get("reason").asString()).isNotBlank();
        var because = rejected.get("reasonSentence").get("because");
        assertThat(because.get("code").asString()).isEqualTo("bad-date");
        assertThat(because.get("parameters").get("text").asString()).isEqualTo("no day");
    }

    @Test
    void answersTheRepetitionOfAnUploadWithTheFirstImport() {
        var pieces = List.of(bytes(CSV));
        var key = UUID.randomUUID().toString();
        var first = ada.send(ada.account(), "x.csv", pieces, "Idempotency-Key", key);

        var again = ada.send(ada.account(), "x.csv", pieces, "Idempotency-Key", key);

        assertThat(id(again)).isEqualTo(id(first));
        assertThat(ada.browser().get("/v1/imports").json().get("items").size()).isEqualTo(1);
    }

    @Test
    void forgetsAFileThatWasNotStarted() {
        var id = id(ada.upload("export.csv", CSV));

        assertThat(ada.browser().delete("/v1/imports/" + id).status()).isEqualTo(204);

        assertThat(ada.browser().get("/v1/imports/" + id).status()).isEqualTo(404);
        assertThat(Files.exists(uploads().resolve(id))).isFalse();
    }

    @Test
    void deletesAFileThatNobodyStartedAfterADay() {
        var old = id(ada.upload("old.csv", CSV));
        var fresh = id(ada.upload("fresh.csv", CSV));
        api.owner()
                .sql(
                        "update import_file set created_at = created_at - interval '25 h'"
                                + " where import_id = ?")
                .param(UUID.fromString(old))
                .update();

        api.context().getBean(Unstarted.class).sweep();

        assertThat(ada.browser().get("/v1/imports/" + old).status()).isEqualTo(404);
        assertThat(uploads().resolve(old)).doesNotExist();
        assertThat(ada.browser().get("/v1/imports/" + fresh).status()).isEqualTo(200);
        assertThat(uploads().resolve(fresh)).exists();
    }

    @Test
    void hidesImportsFromOtherHouseholds() {
        var id = id(ada.upload("export.csv", CSV));
        var eve = Sender.signUp(api, "eve", api.uri());

        assertThat(eve.browser().get("/v1/imports/" + id).status()).isEqualTo(404);
        assertThat(eve.browser().post("/v1/imports/" + id + "/start", "").status()).isEqualTo(404);
        assertThat(eve.browser().delete("/v1/imports/" + id).status()).isEqualTo(404);
        assertThat(eve.browser().get("/v1/imports/" + id + "/rejected").status()).isEqualTo(404);
        assertThat(
                        eve.browser()
                                .put(
                                        "/v1/imports/" + id + "/mapping",
                                        mappingOf(ada.upload("e.csv", CSV)))
                                .status())
                .isEqualTo(404);
        assertThat(eve.send(ada.account(), "e.csv", bytes(CSV)).status()).isEqualTo(404);
    }

    private Path uploads() {
        return api.data().resolve("uploads/" + ada.person().householdId());
    }
}
