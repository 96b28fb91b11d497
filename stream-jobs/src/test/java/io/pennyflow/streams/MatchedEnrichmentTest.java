package io.pennyflow.streams;

import static io.pennyflow.schemas.topic.Catalogue.DELETIONS;
import static io.pennyflow.schemas.topic.Catalogue.ENRICHED;
import static io.pennyflow.schemas.topic.Catalogue.HOUSEHOLDS;
import static io.pennyflow.schemas.topic.Catalogue.MATCHES;
import static io.pennyflow.schemas.topic.Catalogue.OVERRIDES;
import static io.pennyflow.schemas.topic.Catalogue.RAW;
import static io.pennyflow.schemas.topic.Catalogue.UNDONE_IMPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.imports.v1.ImportKey;
import io.pennyflow.schemas.imports.v1.ImportUndone;
import io.pennyflow.schemas.intent.v1.CategoryOverride;
import io.pennyflow.schemas.intent.v1.Household;
import io.pennyflow.schemas.intent.v1.HouseholdKey;
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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Matching and enrichment side by side, the one fed with what the other says. */
class MatchedEnrichmentTest {
    private static final UUID TENANT = new UUID(0x1111222233334444L, 0x8555666677778888L);
    private static final UUID CHECKING = new UUID(1, 1);
    private static final UUID SAVINGS = new UUID(1, 2);
    private static final UUID FIRST = new UUID(2, 1);
    private static final UUID SECOND = new UUID(2, 2);
    private static final UUID USER = new UUID(3, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final Duration A_WHILE = Duration.ofSeconds(1);

    private final TopologyRun matching =
            new TopologyRun(new MatchingTopology(TenantStores.IN_MEMORY), FakeRegistry.client());
    private final TopologyRun enrichment =
            new TopologyRun(new EnrichmentTopology(TenantStores.IN_MEMORY), FakeRegistry.client());
    private final Map<TransactionKey, EnrichedTransaction> shown = new HashMap<>();

    @BeforeEach
    void live() {
        enrichment.send(
                HOUSEHOLDS,
                new HouseholdKey(TENANT),
                new Household(TENANT, "Home", "EUR", "DE", "Europe/Berlin", NOON));
    }

    @AfterEach
    void close() {
        matching.close();
        enrichment.close();
    }

    @Test
    void whatWasPendingIsShownAsItWasPosted() {
        var pending = row(1, FIRST, "-40.00", DAY, true);
        send(pending);
        decide(pending);
        var posted = row(2, SECOND, "-40.00", DAY.plusDays(2), false);
        posted.setObservedAt(NOON.plusSeconds(86_400));
        send(posted);
        settle();

        assertThat(shown).containsOnlyKeys(key(posted));
        var kept = shown.get(key(posted));
        assertThat(kept.getBookedOn()).isEqualTo(DAY.plusDays(2));
        assertThat(kept.getTransactionOn()).isEqualTo(DAY);
        assertThat(kept.getMergedIds()).containsExactly(pending.getTransactionId());
        assertThat(kept.getPending()).isFalse();
        assertThat(kept.getCategory()).isEqualTo("TRAVEL_FLIGHTS");
    }

    @Test
    void anUndoneImportTakesItsMergesBackExactly() {
        send(row(1, FIRST, "-40.00", DAY, true));
        settle();
        decide(row(1, FIRST, "-40.00", DAY, true));
        settle();
        var before = Map.copyOf(shown);
        var posted = row(2, SECOND, "-40.00", DAY.plusDays(2), false);
        posted.setObservedAt(NOON.plusSeconds(86_400));
        send(posted);
        settle();
        assertThat(shown).isNotEqualTo(before);

        undo(SECOND, false);
        settle();

        assertThat(shown).isEqualTo(before);
    }

    @Test
    void aRowOfAnUndoneImportThatComesLaterIsIgnored() {
        undo(FIRST, false);
        send(row(1, FIRST, "-40.00", DAY, false));
        settle();

        assertThat(shown).isEmpty();
    }

    @Test
    void undoKeepsWhatAPersonEditedWhenAsked() {
        send(row(1, FIRST, "-40.00", DAY, false));
        send(row(2, FIRST, "-17.00", DAY, false));
        decide(row(1, FIRST, "-40.00", DAY, false));
        undo(FIRST, true);
        settle();

        assertThat(shown).containsOnlyKeys(key(row(1, FIRST, "-40.00", DAY, false)));
    }

    @Test
    void anImportAfterUndoBringsTheRowsBack() {
        send(row(1, FIRST, "-40.00", DAY, false));
        undo(FIRST, false);
        settle();
        assertThat(shown).isEmpty();

        send(row(1, SECOND, "-40.00", DAY, false));
        settle();

        assertThat(shown).hasSize(1);
    }

    @Test
    void aDeletedRowStaysAwayHoweverOftenItIsImported() {
        var row = row(1, FIRST, "-40.00", DAY, false);
        send(row);
        delete(row, false);
        var again = row(1, SECOND, "-40.00", DAY, false);
        again.setObservedAt(NOON.plusSeconds(86_400));
        send(again);
        settle();

        assertThat(shown).isEmpty();
    }

    @Test
    void aLaterImportBringsADeletedRowBackWhenAsked() {
        var row = row(1, FIRST, "-40.00", DAY, false);
        send(row);
        delete(row, true);
        settle();
        assertThat(shown).isEmpty();

        var again = row(1, SECOND, "-40.00", DAY, false);
        again.setObservedAt(NOON.plusSeconds(86_400));
        send(again);
        settle();

        assertThat(shown).hasSize(1);
    }

    @Test
    void pairsATransferBetweenTheTenantsAccounts() {
        var paid = row(1, FIRST, "-500.00", DAY, false);
        paid.setDescription("Transfer to savings");
        var received = row(2, SECOND, "500.00", DAY.plusDays(1), false);
        received.setAccountId(SAVINGS);
        received.setDescription("Transfer from checking");
        send(received);
        send(paid);
        settle();

        assertThat(shown.get(key(paid)).getTransferId()).isEqualTo(received.getTransactionId());
        assertThat(shown.get(key(paid)).getCategory()).isEqualTo("TRANSFER_OUT_ACCOUNT_TRANSFER");
        assertThat(shown.get(key(received)).getCategory())
                .isEqualTo("TRANSFER_IN_ACCOUNT_TRANSFER");
        assertThat(shown.get(key(received)).getCategorySource()).isEqualTo("transfer");
    }

    private void send(RawTransaction row) {
        matching.send(RAW, key(row), row);
        enrichment.send(RAW, key(row), row);
    }

    private void decide(RawTransaction row) {
        var decision =
                new CategoryOverride(TENANT, row.getTransactionId(), "TRAVEL_FLIGHTS", USER, NOON);
        matching.send(OVERRIDES, key(row), decision);
        enrichment.send(OVERRIDES, key(row), decision);
    }

    private void undo(UUID importId, boolean keepEdited) {
        var key = new ImportKey(TENANT, importId);
        var undone = new ImportUndone(TENANT, importId, keepEdited, NOON);
        matching.send(UNDONE_IMPORTS, key, undone);
        enrichment.send(UNDONE_IMPORTS, key, undone);
    }

    private void delete(RawTransaction row, boolean importAgain) {
        enrichment.send(
                DELETIONS,
                key(row),
                new TransactionDeletion(
                        TENANT, row.getTransactionId(), importAgain, USER, NOON.plusSeconds(60)));
    }

    private void settle() {
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
    }

    private static TransactionKey key(RawTransaction row) {
        return new TransactionKey(row.getTenantId(), row.getTransactionId());
    }

    private static RawTransaction row(
            int number, UUID batch, String amount, LocalDate day, boolean pending) {
        return RawTransaction.newBuilder()
                .setTenantId(TENANT)
                .setTransactionId(new UUID(7, number))
                .setAccountId(CHECKING)
                .setSource("file")
                .setImportId(batch)
                .setOccurrence(1)
                .setBookedOn(day)
                .setAmount(new BigDecimal(amount).setScale(4))
                .setCurrency("EUR")
                .setDescription("SHELL STATION 12")
                .setPending(pending)
                .setObservedAt(NOON)
                .build();
    }
}
