package io.pennyflow.streams.matching;

import static io.pennyflow.streams.matching.MatchingFixtures.id;
import static io.pennyflow.streams.matching.MatchingFixtures.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TransferMatchingTest {
    @Test
    void learnsTheNameOfWhoPaysItselfFromTransfersThatSaySo() {
        var rows = new ArrayList<Posting>();
        for (var day = 0; day < 9; day += 3) {
            rows.add(paid("paid" + day, day, "-10" + day, "Transfer Maria Winter"));
            rows.add(received("got" + day, day, "10" + day, "Maria Winter"));
        }
        rows.add(paid("paid", 12, "-777", "Maria Winter"));
        rows.add(received("got", 15, "777", "FASTPAY 4711"));

        assertThat(TransferMatching.of(rows, List.of(), Rates.NONE))
                .anyMatch(it -> it.kept().equals(id("paid")) && it.absorbed().equals(id("got")));
    }

    @Test
    void learnsTheNumbersOfItsOwnAccounts() {
        var rows = new ArrayList<Posting>();
        for (var day = 0; day < 9; day += 3) {
            rows.add(to("DE02", paid("paid" + day, day, "-10" + day, "Transfer")));
            rows.add(received("got" + day, day, "10" + day, "Incoming " + day));
        }
        rows.add(to("DE02", paid("paid", 12, "-777", "")));
        rows.add(received("got", 13, "777", ""));
        rows.add(to("DE99", paid("rent", 12, "-888", "Landlord")));
        rows.add(received("gift", 13, "888", "Grandma"));

        assertThat(TransferMatching.of(rows, List.of(), Rates.NONE))
                .anyMatch(it -> it.kept().equals(id("paid")) && it.absorbed().equals(id("got")))
                .noneMatch(it -> it.kept().equals(id("rent")));
    }

    @Test
    void aRefundToAnotherAccountIsNoTransfer() {
        var rows =
                List.of(
                        paid("a", 0, "-49.90", "Shoe shop"),
                        received("b", 2, "49.90", "Shoe shop"));

        assertThat(TransferMatching.of(rows, List.of(), Rates.NONE)).isEmpty();
    }

    @Test
    void twoEqualPaymentsFindTheirReceiptsTogether() {
        var rows =
                List.of(
                        paid("a", 0, "-50", "Transfer to savings"),
                        paid("b", 2, "-50", "Transfer to savings"),
                        received("x", 2, "50", "Transfer from giro"),
                        received("y", 4, "50", "Transfer from giro"));

        assertThat(TransferMatching.of(rows, List.of(), Rates.NONE))
                .extracting(Match::kept)
                .containsExactlyInAnyOrder(id("a"), id("b"));
    }

    @Test
    void anExchangedAmountMayBeOffByTheBanksFeeButNotBeBetterThanTheRate() {
        Rates twice = (from, to, day) -> new BigDecimal(from.equals("EUR") ? "2" : "0.5");
        var paid = paid("a", 0, "-100", "Transfer to dollars");

        assertThat(TransferMatching.of(List.of(paid, dollars("193")), List.of(), twice)).hasSize(1);
        assertThat(TransferMatching.of(List.of(paid, dollars("207")), List.of(), twice)).isEmpty();
    }

    private static Posting paid(String name, int day, String amount, String text) {
        return row(name, "one", day, amount, text, false, Origin.BANK, "giro");
    }

    private static Posting received(String name, int day, String amount, String text) {
        return row(name, "two", day, amount, text, false, Origin.BANK, "savings");
    }

    private static Posting dollars(String amount) {
        return with("USD", null, received("b", 1, amount, "Transfer from euros"));
    }

    private static Posting to(String number, Posting it) {
        return with("EUR", number, it);
    }

    private static Posting with(String currency, @Nullable String number, Posting it) {
        return new Posting(
                it.id(),
                it.account(),
                it.bookedOn(),
                null,
                it.amount(),
                currency,
                it.description(),
                null,
                number,
                null,
                null,
                false,
                it.origin(),
                it.batches(),
                it.observedAt(),
                it.lastObservedAt());
    }
}
