package io.pennyflow.streams;

import static io.pennyflow.streams.MatchedRun.DAY;
import static io.pennyflow.streams.MatchedRun.SAVINGS;
import static io.pennyflow.streams.MatchedRun.pending;
import static io.pennyflow.streams.MatchedRun.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import java.math.BigDecimal;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The cases other programs got wrong, by their number in our research, as a household sees them.
 */
class KnownCasesTest {
    private final MatchedRun run = new MatchedRun();

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void case1BothOfTwoIdenticalDebitsOfOneDayAreImported() {
        var first = row(1, 0, "-5.00", "SUPERMARKET NORTH");
        first.setBalanceAfter(new BigDecimal("995.0000"));
        var second = row(2, 0, "-5.00", "SUPERMARKET NORTH");
        second.setOccurrence(2);
        second.setBalanceAfter(new BigDecimal("990.0000"));

        run.imports(1, first, second);

        assertThat(run.shown())
                .extracting(EnrichedTransaction::getAmount)
                .containsExactly(first.getAmount(), second.getAmount());
    }

    @Test
    void case2AnOverlappingFileAddsOnlyTheDaysThatAreNew() {
        var held = new ArrayList<RawTransaction>();
        var again = new ArrayList<RawTransaction>();
        for (var day = 0; day < 30; day++) {
            var amount = "-" + (10 + day) + ".35";
            if (day < 21) {
                held.add(row(day, day, amount, "Shop of day " + day));
            }
            again.add(row(day < 15 ? day : 100 + day, day, amount, "Shop of day " + day));
        }

        run.imports(1, held.toArray(RawTransaction[]::new));
        assertThat(run.shown()).hasSize(21);
        run.imports(2, again.toArray(RawTransaction[]::new));

        assertThat(run.shown()).hasSize(30);
    }

    @Test
    void case3ATipMakesOneRowOfThePostedAmountAndTheDayOfTheDinner() {
        run.imports(1, pending(1, 0, "-20.00", "TRATTORIA ROMA"));
        assertThat(run.shown()).singleElement().matches(EnrichedTransaction::getPending);
        run.imports(2, row(2, 3, "-24.00", "Trattoria Roma"));

        var only = run.shown();

        assertThat(only).hasSize(1);
        assertThat(only.get(0).getAmount()).isEqualByComparingTo("-24.00");
        assertThat(only.get(0).getPending()).isFalse();
        assertThat(only.get(0).getBookedOn()).isEqualTo(DAY.plusDays(3));
        assertThat(only.get(0).getTransactionOn()).isEqualTo(DAY);
    }

    @Test
    void case4NothingGrowsWhenTheBankChangesItsIdsAtEachOfTenFetches() {
        for (var fetch = 0; fetch < 10; fetch++) {
            for (var day = 0; day < 6; day++) {
                var amount = "-" + (3 + day) + ".20";
                run.imports(fetch + 1, row(100 * fetch + day, day, amount, "Shop " + day));
            }
            assertThat(run.shown()).as("after fetch " + fetch).hasSize(6);
        }
    }

    @Test
    void case5ATransferSeenInBothAccountsIsOneTransfer() {
        var paid = row(1, 0, "-500.00", "Transfer to savings");
        var received = row(2, 0, "500.00", "Transfer from checking");
        received.setAccountId(SAVINGS);

        run.imports(1, paid).imports(2, received);

        assertThat(run.shown())
                .extracting(EnrichedTransaction::getTransferId)
                .containsExactly(received.getTransactionId(), paid.getTransactionId());
        assertThat(run.shown())
                .extracting(EnrichedTransaction::getCategory)
                .containsExactly("TRANSFER_OUT_ACCOUNT_TRANSFER", "TRANSFER_IN_ACCOUNT_TRANSFER");
    }

    @Test
    void case6EitherIdOfAMergeMayComeAgainWithoutANewRow() {
        var pending = pending(1, 0, "-9.00", "BAKERY MILLER");
        var posted = row(2, 1, "-9.00", "Bakery Miller");
        run.imports(1, pending).imports(2, posted);
        var merged = run.shown();
        assertThat(merged).hasSize(1);

        run.imports(3, pending);
        assertThat(run.shown()).hasSize(1);
        run.imports(4, posted);

        assertThat(run.shown())
                .singleElement()
                .extracting(EnrichedTransaction::getTransactionId)
                .isEqualTo(merged.get(0).getTransactionId());
    }

    @Test
    void case7ADeletedTransactionStaysAwayUnlessItWasSaidToImportItAgain() {
        var stays = row(1, 0, "-9.00", "Bakery Miller");
        var returns = row(2, 0, "-17.00", "Cinema North");
        run.imports(1, stays, returns).delete(stays, 1, false).delete(returns, 1, true);
        assertThat(run.shown()).isEmpty();

        run.imports(2, stays, returns);

        assertThat(run.shown())
                .singleElement()
                .extracting(EnrichedTransaction::getTransactionId)
                .isEqualTo(returns.getTransactionId());
    }
}
