package io.pennyflow.api.recurring;

import io.pennyflow.api.platform.Sentences;
import io.pennyflow.api.recurring.Stream.Member;
import io.pennyflow.api.recurring.Stream.PriceChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No query names a tenant: the policy does, so every caller is inside a TenantScope. */
@Repository
class RecurringRepository {
    private static final String MEMBERS =
            """
            select t.transaction_id, t.booked_on, t.amount, t.description
            from recurring_stream s
            cross join unnest(s.members) m(id)
            join transaction t on t.tenant_id = s.tenant_id and t.transaction_id = m.id
            where s.stream_id = ?
            order by t.booked_on desc, t.transaction_id
            limit ?
            """;

    private static final String BILLS =
            """
            select * from bill
            where due_on between :from and :to
              and (cast(:stream as uuid) is null or stream_id = :stream)
            order by due_on, bill_id
            limit :limit
            """;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final JdbcClient jdbc;

    RecurringRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Stream> streams(int limit) {
        return jdbc.sql(
                        "select * from recurring_stream"
                                + " order by next_on nulls last, stream_id limit ?")
                .param(limit)
                .query((row, number) -> read(row))
                .list();
    }

    Optional<Stream> stream(UUID id) {
        return jdbc.sql("select * from recurring_stream where stream_id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Newest first. */
    List<Member> members(UUID stream, int limit) {
        return jdbc.sql(MEMBERS).params(stream, limit).query(Member.class).list();
    }

    /** By the day they are due. */
    List<Bill> bills(LocalDate from, LocalDate to, @Nullable UUID stream, int limit) {
        return jdbc.sql(BILLS)
                .param("from", from)
                .param("to", to)
                .param("stream", stream)
                .param("limit", limit)
                .query(Bill.class)
                .list();
    }

    private static Stream read(ResultSet row) throws SQLException {
        var evidence = List.of((String[]) row.getArray("evidence").getArray());
        return new Stream(
                row.getObject("stream_id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("counterparty"),
                row.getObject("merchant_id", UUID.class),
                row.getString("category"),
                row.getString("currency"),
                row.getString("cadence"),
                row.getString("rhythm"),
                row.getString("status"),
                row.getString("reason"),
                row.getDouble("confidence"),
                evidence,
                ((UUID[]) row.getArray("members").getArray()).length,
                row.getObject("first_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class),
                row.getBigDecimal("last_amount"),
                row.getBoolean("metered"),
                row.getObject("next_from", LocalDate.class),
                row.getObject("next_on", LocalDate.class),
                row.getObject("next_to", LocalDate.class),
                row.getBigDecimal("next_amount"),
                row.getBigDecimal("next_amount_least"),
                row.getBigDecimal("next_amount_most"),
                row.getBigDecimal("yearly_amount"),
                changes(row.getString("price_changes")),
                row.getString("origin"),
                Sentences.of(row.getString("rhythm")),
                Sentences.of(row.getString("reason")),
                Sentences.ofAll(evidence));
    }

    private static List<PriceChange> changes(String json) {
        return JSON.readTree(json).valueStream().map(RecurringRepository::change).toList();
    }

    private static PriceChange change(JsonNode it) {
        return new PriceChange(
                UUID.fromString(it.get("transaction_id").asString()),
                LocalDate.parse(it.get("effective_on").asString()),
                it.get("old_amount").decimalValue(),
                it.get("new_amount").decimalValue(),
                it.get("percent").decimalValue(),
                it.get("yearly_cost").decimalValue());
    }
}
