package io.pennyflow.api.imports;

import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.schemas.account.AccountNumber;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What files taught about an account: the bank's number of it, and how its columns are read. */
@Repository
class AccountMemory {
    private static final String REMEMBER =
            """
            insert into import_mapping
                (tenant_id, account_id, header_hash, header, mapping, changed_at)
            values (:tenant, :account, :hash, :header, cast(:mapping as jsonb), :now)
            on conflict (tenant_id, account_id, header_hash) do update
            set mapping = excluded.mapping,
                header = excluded.header,
                changed_at = excluded.changed_at
            """;

    private static final String HAS_MAPPING =
            "account_id = (select account_id from import_mapping where header_hash = ?"
                    + " order by changed_at desc limit 1)";

    private static final String IS_ONLY =
            "closed = ? and (select count(*) from account where not closed) = 1";

    private static final String NEWEST_FIRST = "closed = ? order by created_at desc, account_id";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AccountMemory(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What a person said; throws when there is no such account. */
    AccountChoice chosen(UUID accountId) {
        return find("account_id = ?", accountId, AccountChoice.By.CHOICE)
                .orElseThrow(() -> new Refusals.AccountNotFound(accountId));
    }

    /** Which account a file seems to be of; throws when there is none at all. */
    AccountChoice guess(@Nullable String stated, @Nullable String headerHash) {
        var number = stated == null ? "" : AccountNumber.folded(stated);
        return find("number = ? and number <> ''", number, AccountChoice.By.NUMBER)
                .or(() -> find(HAS_MAPPING, headerHash, AccountChoice.By.COLUMNS))
                .or(() -> find(IS_ONLY, false, AccountChoice.By.ONLY))
                .or(() -> find(NEWEST_FIRST, false, AccountChoice.By.GUESS))
                .orElseThrow(Refusals.AccountNeeded::new);
    }

    /** The same with the account whose number and currency it has, if nobody decided. */
    FileAccount recognized(FileAccount found) {
        var number = found.number() == null ? "" : AccountNumber.folded(found.number());
        var known =
                found.hasPlace()
                        ? Optional.<AccountChoice>empty()
                        : find("number = ? and number <> ''", number, AccountChoice.By.NUMBER);
        return known.filter(it -> found.takes(it.currency()))
                .map(it -> found.to(it.accountId(), it.by(), false))
                .orElse(found);
    }

    private Optional<AccountChoice> find(
            String condition, @Nullable Object value, AccountChoice.By by) {
        return jdbc
                .sql("select account_id, currency from account where " + condition)
                .param(value)
                .query(
                        (row, number) ->
                                new AccountChoice(
                                        row.getObject("account_id", UUID.class),
                                        row.getString("currency"),
                                        by))
                .list()
                .stream()
                .findFirst();
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

    /** A file's columns, by which it is known again, and their names. */
    record Columns(String hash, List<String> header) {}

    void remember(UUID tenantId, UUID accountId, Columns columns, CsvMapping mapping, Instant now) {
        jdbc.sql(REMEMBER)
                .param("tenant", tenantId)
                .param("account", accountId)
                .param("hash", columns.hash())
                .param("header", columns.header().toArray(String[]::new))
                .param("mapping", json.writeValueAsString(mapping))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
