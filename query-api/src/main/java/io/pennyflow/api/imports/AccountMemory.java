package io.pennyflow.api.imports;

import io.pennyflow.connect.statement.CsvMapping;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What files taught about an account: the bank's number of it, and how its columns are read. */
@Repository
class AccountMemory {
    private static final String REMEMBER =
            """
            insert into import_mapping (tenant_id, account_id, header_hash, mapping, changed_at)
            values (:tenant, :account, :hash, cast(:mapping as jsonb), :now)
            on conflict (tenant_id, account_id, header_hash) do update
            set mapping = excluded.mapping, changed_at = excluded.changed_at
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AccountMemory(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    String currency(UUID accountId) {
        return jdbc.sql("select currency from account where account_id = ?")
                .param(accountId)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Refusals.AccountNotFound(accountId));
    }

    List<AccountNumbers.Known> numbers() {
        return jdbc.sql("select account_id, name, number from account")
                .query(AccountNumbers.Known.class)
                .list();
    }

    /** Keeps what was learned first. */
    void learnNumber(UUID accountId, String number) {
        jdbc.sql("update account set number = ? where account_id = ? and number is null")
                .params(number, accountId)
                .update();
    }

    Optional<CsvMapping> mapping(UUID accountId, String headerHash) {
        return jdbc.sql(
                        "select mapping from import_mapping"
                                + " where account_id = ? and header_hash = ?")
                .params(accountId, headerHash)
                .query(String.class)
                .optional()
                .map(it -> json.readValue(it, CsvMapping.class));
    }

    void remember(
            UUID tenantId, UUID accountId, String headerHash, CsvMapping mapping, Instant now) {
        jdbc.sql(REMEMBER)
                .param("tenant", tenantId)
                .param("account", accountId)
                .param("hash", headerHash)
                .param("mapping", json.writeValueAsString(mapping))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
