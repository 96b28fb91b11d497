package io.pennyflow.api.rules;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.streams.enrichment.merchant.AmountSize;
import io.pennyflow.streams.enrichment.merchant.Evidence;
import io.pennyflow.streams.enrichment.merchant.Merchants;
import io.pennyflow.streams.rules.evaluation.EnrichedSubject;
import io.pennyflow.streams.rules.evaluation.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transaction with what is shown of it now, and as rules see it: before any of them.
 *
 * @param chosen whether a person chose its category: no rule changes that
 */
record RuleRow(EnrichedTransaction transaction, Shown now, Shown bare, boolean chosen) {
    /** What a rule decided stands where what it beats is the runner-up. */
    private static final String BY_RULE = "rule";

    private static final Merchants MERCHANTS = Merchants.ofDictionary();

    /** What rules can change of a transaction, and people can see. */
    record Shown(
            String category,
            @Nullable String merchant,
            List<String> tags,
            @Nullable String note,
            boolean excluded) {}

    Subject subject() {
        return new EnrichedSubject(transaction);
    }

    @SuppressWarnings("NullAway") // Columns that are not null in the table.
    static RuleRow read(ResultSet row, int number) throws SQLException {
        var now =
                new Shown(
                        row.getString("category"),
                        row.getString("merchant_name"),
                        texts(row, "tags"),
                        row.getString("note"),
                        row.getBoolean("excluded"));
        var bare =
                new Shown(
                        category(row),
                        merchant(row),
                        row.getArray("said_tags") == null ? List.of() : texts(row, "said_tags"),
                        row.getString("said_note"),
                        row.getBoolean("said_excluded"));
        var chosen = row.getString("category_source").equals("override");
        return new RuleRow(transaction(row, bare), now, bare, chosen);
    }

    private static String category(ResultSet row) throws SQLException {
        if (!row.getString("category_source").equals(BY_RULE)) {
            return row.getString("category");
        }
        var beaten = row.getString("runner_up");
        return beaten == null ? Taxonomy.UNCATEGORIZED : beaten;
    }

    private static @Nullable String merchant(ResultSet row) throws SQLException {
        if (!row.getString("merchant_match").equals(BY_RULE)) {
            return row.getString("merchant_name");
        }
        var amount = row.getBigDecimal("amount");
        var evidence =
                new Evidence(
                        row.getString("description"),
                        row.getString("counterparty_name"),
                        row.getString("mcc"),
                        amount.signum() > 0,
                        AmountSize.of(amount, row.getString("currency")));
        return MERCHANTS.of(evidence).name();
    }

    @SuppressWarnings("NullAway") // As above; null where the schema takes it.
    private static EnrichedTransaction transaction(ResultSet row, Shown bare) throws SQLException {
        var it = new EnrichedTransaction();
        it.setTransactionId(row.getObject("transaction_id", UUID.class));
        it.setAccountId(row.getObject("account_id", UUID.class));
        it.setSource(row.getString("source"));
        it.setImportId(row.getObject("import_id", UUID.class));
        it.setProviderId(row.getString("provider_id"));
        it.setOccurrence(row.getInt("occurrence"));
        it.setBookedOn(row.getObject("booked_on", LocalDate.class));
        it.setValueOn(row.getObject("value_on", LocalDate.class));
        it.setAmount(row.getBigDecimal("amount"));
        it.setCurrency(row.getString("currency"));
        it.setDescription(row.getString("description"));
        it.setCounterpartyName(row.getString("counterparty_name"));
        it.setCounterpartyAccount(row.getString("counterparty_account"));
        it.setMcc(row.getString("mcc"));
        it.setReference(row.getString("reference"));
        it.setBalanceAfter(row.getBigDecimal("balance_after"));
        it.setObservedAt(instant(row, "observed_at"));
        it.setTransactionOn(row.getObject("transaction_on", LocalDate.class));
        it.setOriginalAmount(row.getBigDecimal("original_amount"));
        it.setOriginalCurrency(row.getString("original_currency"));
        it.setOriginalRate(row.getBigDecimal("original_rate"));
        it.setBankTransactionCode(row.getString("bank_transaction_code"));
        it.setEndToEndId(row.getString("end_to_end_id"));
        it.setPending(row.getBoolean("pending"));
        it.setBaseAmount(row.getBigDecimal("base_amount"));
        it.setBaseCurrency(row.getString("base_currency"));
        it.setRate(row.getBigDecimal("rate"));
        it.setRateOn(row.getObject("rate_on", LocalDate.class));
        it.setMerchantId(row.getObject("merchant_id", UUID.class));
        it.setMerchantName(bare.merchant());
        it.setMerchantMatch(row.getString("merchant_match"));
        it.setMerchantScore(row.getDouble("merchant_score"));
        it.setCategory(bare.category());
        it.setProbability(row.getDouble("probability"));
        it.setRunnerUp(row.getString("runner_up"));
        it.setCategorySource(row.getString("category_source"));
        it.setReasons(texts(row, "reasons"));
        it.setModelVersion(row.getString("model_version"));
        it.setTransferId(row.getObject("transfer_id", UUID.class));
        it.setMergedIds(List.of((UUID[]) row.getArray("merged_ids").getArray()));
        it.setTags(bare.tags());
        it.setNote(bare.note());
        it.setExcluded(bare.excluded());
        it.setSplits(List.of());
        it.setSplitDifference(row.getBigDecimal("split_difference"));
        return it;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
