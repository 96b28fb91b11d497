package io.pennyflow.streams;

import static io.pennyflow.streams.MatchedRun.DAY;
import static io.pennyflow.streams.MatchedRun.NOON;
import static io.pennyflow.streams.MatchedRun.SAVINGS;
import static io.pennyflow.streams.MatchedRun.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Matching and enrichment side by side, the one fed with what the other says. */
class MatchedEnrichmentTest {
    private static final UUID FIRST = MatchedRun.batch(1);
    private static final UUID SECOND = MatchedRun.batch(2);

    private final MatchedRun run = new MatchedRun();
    private Map<TransactionKey, EnrichedTransaction> shown = Map.of();

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void whatWasPendingIsShownAsItWasPosted() {
        var pending = row(1, FIRST, "-40.00", DAY, true);
        run.send(pending);
        run.decide(pending, "TRAVEL_FLIGHTS");
        var posted = row(2, SECOND, "-40.00", DAY.plusDays(2), false);
        posted.setObservedAt(NOON.plusSeconds(86_400));
        run.send(posted);
        shown = run.state();

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
        run.send(row(1, FIRST, "-40.00", DAY, true));
        shown = run.state();
        run.decide(row(1, FIRST, "-40.00", DAY, true), "TRAVEL_FLIGHTS");
        shown = run.state();
        var before = Map.copyOf(shown);
        var posted = row(2, SECOND, "-40.00", DAY.plusDays(2), false);
        posted.setObservedAt(NOON.plusSeconds(86_400));
        run.send(posted);
        shown = run.state();
        assertThat(shown).isNotEqualTo(before);

        run.undo(SECOND, false);
        shown = run.state();

        assertThat(shown).isEqualTo(before);
    }

    @Test
    void aRowOfAnUndoneImportThatComesLaterIsIgnored() {
        run.undo(FIRST, false);
        run.send(row(1, FIRST, "-40.00", DAY, false));
        shown = run.state();

        assertThat(shown).isEmpty();
    }

    @Test
    void undoKeepsWhatAPersonEditedWhenAsked() {
        run.send(row(1, FIRST, "-40.00", DAY, false));
        run.send(row(2, FIRST, "-17.00", DAY, false));
        run.decide(row(1, FIRST, "-40.00", DAY, false), "TRAVEL_FLIGHTS");
        run.undo(FIRST, true);
        shown = run.state();

        assertThat(shown).containsOnlyKeys(key(row(1, FIRST, "-40.00", DAY, false)));
    }

    @Test
    void undoKeepsWhatAPersonWroteANoteOnWhenAsked() {
        var noted = row(1, FIRST, "-40.00", DAY, false);
        run.send(noted);
        run.annotate(noted, "Gift for Ada");
        run.decide(noted, "TRAVEL_FLIGHTS");
        run.takeBackDecision(noted);
        run.undo(FIRST, true);
        shown = run.state();

        assertThat(shown).containsOnlyKeys(key(noted));
    }

    @Test
    void anImportAfterUndoBringsTheRowsBack() {
        run.send(row(1, FIRST, "-40.00", DAY, false));
        run.undo(FIRST, false);
        shown = run.state();
        assertThat(shown).isEmpty();

        run.send(row(1, SECOND, "-40.00", DAY, false));
        shown = run.state();

        assertThat(shown).hasSize(1);
    }

    @Test
    void aDeletedRowStaysAwayHoweverOftenItIsImported() {
        var row = row(1, FIRST, "-40.00", DAY, false);
        run.send(row);
        run.delete(row, 0, false);
        var again = row(1, SECOND, "-40.00", DAY, false);
        again.setObservedAt(NOON.plusSeconds(86_400));
        run.send(again);
        shown = run.state();

        assertThat(shown).isEmpty();
    }

    @Test
    void aLaterImportBringsADeletedRowBackWhenAsked() {
        var row = row(1, FIRST, "-40.00", DAY, false);
        run.send(row);
        run.delete(row, 0, true);
        shown = run.state();
        assertThat(shown).isEmpty();

        var again = row(1, SECOND, "-40.00", DAY, false);
        again.setObservedAt(NOON.plusSeconds(86_400));
        run.send(again);
        shown = run.state();

        assertThat(shown).hasSize(1);
    }

    @Test
    void pairsATransferBetweenTheTenantsAccounts() {
        var paid = row(1, FIRST, "-500.00", DAY, false);
        paid.setDescription("Transfer to savings");
        var received = row(2, SECOND, "500.00", DAY.plusDays(1), false);
        received.setAccountId(SAVINGS);
        received.setDescription("Transfer from checking");
        run.send(received);
        run.send(paid);
        shown = run.state();

        assertThat(shown.get(key(paid)).getTransferId()).isEqualTo(received.getTransactionId());
        assertThat(shown.get(key(paid)).getCategory()).isEqualTo("TRANSFER_OUT_ACCOUNT_TRANSFER");
        assertThat(shown.get(key(received)).getCategory())
                .isEqualTo("TRANSFER_IN_ACCOUNT_TRANSFER");
        assertThat(shown.get(key(received)).getCategorySource()).isEqualTo("transfer");
    }

    private static RawTransaction row(
            int number, UUID batch, String amount, LocalDate day, boolean pending) {
        var row = MatchedRun.row(number, 0, amount, "SHELL STATION 12");
        row.setImportId(batch);
        row.setBookedOn(day);
        row.setPending(pending);
        return row;
    }
}
