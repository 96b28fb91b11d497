package io.pennyflow.streams;

import static io.pennyflow.schemas.topic.Catalogue.ACCOUNTS;
import static io.pennyflow.schemas.topic.Catalogue.ANNOTATIONS;
import static io.pennyflow.schemas.topic.Catalogue.DELETIONS;
import static io.pennyflow.schemas.topic.Catalogue.ENRICHED;
import static io.pennyflow.schemas.topic.Catalogue.HOUSEHOLDS;
import static io.pennyflow.schemas.topic.Catalogue.MATCHES;
import static io.pennyflow.schemas.topic.Catalogue.OVERRIDES;
import static io.pennyflow.schemas.topic.Catalogue.RAW;
import static io.pennyflow.schemas.topic.Catalogue.UNDONE_IMPORTS;

import io.pennyflow.schemas.imports.v1.ImportKey;
import io.pennyflow.schemas.imports.v1.ImportUndone;
import io.pennyflow.schemas.intent.v1.Account;
import io.pennyflow.schemas.intent.v1.AccountKey;
import io.pennyflow.schemas.intent.v1.CategoryOverride;
import io.pennyflow.schemas.intent.v1.Household;
import io.pennyflow.schemas.intent.v1.HouseholdKey;
import io.pennyflow.schemas.intent.v1.TransactionAnnotation;
import io.pennyflow.schemas.intent.v1.TransactionDeletion;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.streams.enrichment.EnrichmentTopology;
import io.pennyflow.streams.matching.MatchingTopology;
import io.pennyflow.streams.platform.FakeRegistry;
import io.pennyflow.streams.platform.TenantStores;
import io.pennyflow.streams.platform.TopologyRun;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Matching and enrichment one behind the other, as one household sees them. */
final class MatchedRun implements AutoCloseable {
    static final UUID TENANT = new UUID(0x1111222233334444L, 0x8555666677778888L);
    static final UUID CHECKING = new UUID(1, 1);
    static final UUID SAVINGS = new UUID(1, 2);
    static final LocalDate DAY = LocalDate.of(2026, 5, 3);
    static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final UUID USER = new UUID(3, 3);
    private static final Duration A_WHILE = Duration.ofSeconds(1);

    private final TopologyRun matching =
            new TopologyRun(new MatchingTopology(TenantStores.IN_MEMORY), FakeRegistry.client());
    private final TopologyRun enrichment =
            new TopologyRun(new EnrichmentTopology(TenantStores.IN_MEMORY), FakeRegistry.client());
    private final Map<TransactionKey, EnrichedTransaction> shown = new HashMap<>();

    MatchedRun() {
        enrichment.send(
                HOUSEHOLDS,
                new HouseholdKey(TENANT),
                new Household(TENANT, "Home", "EUR", "DE", "Europe/Berlin", NOON, Instant.EPOCH));
    }

    /** All that one file or one fetch says; batches are told of in the order of their numbers. */
    MatchedRun imports(int batch, RawTransaction... rows) {
        for (var row : rows) {
            send(batch, row);
        }
        return this;
    }

    void send(int batch, RawTransaction row) {
        var told =
                RawTransaction.newBuilder(row)
                        .setImportId(batch(batch))
                        .setObservedAt(NOON.plusSeconds(3_600L * batch))
                        .build();
        send(told);
    }

    /** As it is, of the import and the moment it names. */
    void send(RawTransaction told) {
        matching.send(RAW, key(told), told);
        enrichment.send(RAW, key(told), told);
    }

    MatchedRun undo(int batch) {
        undo(batch(batch), false);
        return this;
    }

    void undo(UUID importId, boolean keepEdited) {
        var key = new ImportKey(TENANT, importId);
        var undone = new ImportUndone(TENANT, importId, keepEdited, NOON);
        matching.send(UNDONE_IMPORTS, key, undone);
        enrichment.send(UNDONE_IMPORTS, key, undone);
    }

    /** A person says what other banks call an account. */
    void number(UUID account, @Nullable String number) {
        matching.send(
                ACCOUNTS,
                new AccountKey(TENANT, account),
                new Account(
                        TENANT,
                        account,
                        "Savings",
                        "savings",
                        "EUR",
                        BigDecimal.ZERO.setScale(4),
                        false,
                        NOON,
                        number));
    }

    void decide(RawTransaction row, String category) {
        var decision = new CategoryOverride(TENANT, row.getTransactionId(), category, USER, NOON);
        matching.send(OVERRIDES, key(row), decision);
        enrichment.send(OVERRIDES, key(row), decision);
    }

    void takeBackDecision(RawTransaction row) {
        matching.send(OVERRIDES, key(row), null);
        enrichment.send(OVERRIDES, key(row), null);
    }

    void annotate(RawTransaction row, String note) {
        var said =
                new TransactionAnnotation(
                        TENANT,
                        row.getTransactionId(),
                        List.of(),
                        note,
                        false,
                        List.of(),
                        USER,
                        NOON);
        matching.send(ANNOTATIONS, key(row), said);
        enrichment.send(ANNOTATIONS, key(row), said);
    }

    MatchedRun delete(RawTransaction row, int afterBatch, boolean importAgain) {
        enrichment.send(
                DELETIONS,
                key(row),
                new TransactionDeletion(
                        TENANT,
                        row.getTransactionId(),
                        importAgain,
                        USER,
                        NOON.plusSeconds(3_600L * afterBatch + 60)));
        return this;
    }

    /** What the household sees once all is quiet, by day. */
    List<EnrichedTransaction> shown() {
        return state().values().stream()
                .sorted(
                        Comparator.comparing(EnrichedTransaction::getBookedOn)
                                .thenComparing(EnrichedTransaction::getTransactionId))
                .toList();
    }

    Map<TransactionKey, EnrichedTransaction> state() {
        matching.pass(A_WHILE);
        for (var match : matching.out(MATCHES)) {
            enrichment.send(MATCHES, match.key(), match.value());
        }
        enrichment.pass(A_WHILE);
        for (var record : enrichment.out(ENRICHED)) {
            if (record.value() == null) {
                shown.remove(record.key());
            } else {
                shown.put(record.key(), record.value());
            }
        }
        return Map.copyOf(shown);
    }

    static RawTransaction row(int id, int day, String amount, String text) {
        return RawTransaction.newBuilder()
                .setTenantId(TENANT)
                .setTransactionId(new UUID(7, id))
                .setAccountId(CHECKING)
                .setSource("bank")
                .setOccurrence(1)
                .setBookedOn(DAY.plusDays(day))
                .setAmount(new BigDecimal(amount).setScale(4))
                .setCurrency("EUR")
                .setDescription(text)
                .setPending(false)
                .setObservedAt(NOON)
                .build();
    }

    static RawTransaction pending(int id, int day, String amount, String text) {
        var row = row(id, day, amount, text);
        row.setPending(true);
        return row;
    }

    static TransactionKey key(RawTransaction row) {
        return new TransactionKey(TENANT, row.getTransactionId());
    }

    static UUID batch(int number) {
        return new UUID(2, number);
    }

    @Override
    public void close() {
        matching.close();
        enrichment.close();
    }
}
