package io.pennyflow.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@WithApi
class UndoApiTest {
    private final LocalApi api;
    private final Person person;
    private final Browser ada;
    private final UUID account;

    UndoApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
        this.account = person.account("Everyday", "EUR", "0");
    }

    @Test
    void takesAnImportBackOnce() {
        var path = "/v1/imports/" + imported("done");

        var undone = ada.post(path + "/undo", Map.of("keepEdited", true));

        assertThat(undone.status()).as(undone.body()).isEqualTo(202);
        assertThat(undone.text("state")).isEqualTo("undone");
        assertThat(undone.json().get("keepEdited").asBoolean()).isTrue();
        assertThat(ada.post(path + "/undo", Map.of()).problem()).isEqualTo("already-undone");
        assertThat(kept()).containsExactly(true);
    }

    @Test
    void letsAnImportCountAgain() {
        var path = "/v1/imports/" + imported("failed");
        ada.post(path + "/undo", Map.of("keepEdited", false));

        var back = ada.delete(path + "/undo");

        assertThat(back.status()).isEqualTo(202);
        assertThat(back.text("state")).isEqualTo("failed");
        assertThat(ada.delete(path + "/undo").problem()).isEqualTo("not-undone");
        assertThat(kept()).isEmpty();
    }

    @Test
    void waitsForTheEndOfAnImport() {
        var path = "/v1/imports/" + imported("streaming") + "/undo";

        assertThat(ada.post(path, Map.of()).status()).isEqualTo(409);
        assertThat(ada.post(path, Map.of()).problem()).isEqualTo("not-finished");
    }

    private UUID imported(String state) {
        var id = UUID.randomUUID();
        api.owner()
                .sql(
                        "insert into import_file (tenant_id, import_id, account_id, file_name,"
                                + " format, bytes, state, created_at, started_at)"
                                + " values (?, ?, ?, 'a.mt940', 'mt940', 9, 'started', now(), now())")
                .params(person.householdId(), id, account)
                .update();
        api.owner()
                .sql(
                        "insert into import_batch (tenant_id, import_id, account_id, file_name,"
                                + " format, state, rows_read, rows_accepted, rows_rejected,"
                                + " started_at, changed_at)"
                                + " values (?, ?, ?, 'a.mt940', 'mt940', ?, 1, 1, 0, now(), now())")
                .params(person.householdId(), id, account, state)
                .update();
        return id;
    }

    private List<Boolean> kept() {
        return api.owner()
                .sql("select keep_edited from import_undo where tenant_id = ?")
                .param(person.householdId())
                .query(Boolean.class)
                .list();
    }
}
