package io.pennyflow.streams.matching;

import static io.pennyflow.streams.matching.Match.Kind.MERGED;
import static io.pennyflow.streams.matching.Match.Kind.SAME;
import static io.pennyflow.streams.matching.MatchingFixtures.id;
import static io.pennyflow.streams.matching.MatchingFixtures.pending;
import static io.pennyflow.streams.matching.MatchingFixtures.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The cases are those other programs got wrong, by their number in our research. */
class DuplicateMatchingTest {
    @Test
    void case1KeepsTwoIdenticalPurchasesOfOneDay() {
        var rows =
                List.of(
                        row("a", "one", 0, "-5.00", "REWE MARKT"),
                        row("b", "one", 0, "-5.00", "REWE MARKT"));

        assertThat(DuplicateMatching.of(rows, List.of())).isEmpty();
    }

    @Test
    void case1CollapsesThemPairwiseWithAnotherFilesTwo() {
        var rows =
                List.of(
                        row("a", "one", 0, "-5.00", "REWE MARKT"),
                        row("b", "one", 0, "-5.00", "REWE MARKT"),
                        row("c", "two", 0, "-5.00", "REWE MARKT"),
                        row("d", "two", 0, "-5.00", "REWE MARKT"));

        var matches = DuplicateMatching.of(rows, List.of());

        assertThat(matches).hasSize(2).allMatch(it -> it.kind() == SAME);
        assertThat(matches.stream().map(Match::kept).distinct()).hasSize(2);
    }

    @Test
    void case2AddsNothingForAnOverlappingFile() {
        var rows = new ArrayList<Posting>();
        for (var day = 0; day < 30; day++) {
            if (day < 21) {
                rows.add(row("a" + day, "one", day, "-3.20", "Coffee corner"));
            }
            rows.add(row("b" + day, "two", day, "-3.20", "Coffee corner"));
        }

        assertThat(DuplicateMatching.of(rows, List.of()))
                .hasSize(21)
                .allMatch(it -> it.kind() == SAME);
    }

    @Test
    void case3MergesATipIntoThePostedRow() {
        var rows =
                List.of(
                        pending("a", "one", 0, "-20.00", "TRATTORIA ROMA"),
                        row("b", "two", 2, "-24.00", "Trattoria Roma"));

        assertThat(DuplicateMatching.of(rows, List.of()))
                .singleElement()
                .matches(it -> it.kind() == MERGED && it.kept().equals(id("b")));
    }

    @Test
    void case4DoesNotGrowWhenTheBankChangesItsIdsAtEachOfTenFetches() {
        var rows = new ArrayList<Posting>();
        for (var fetch = 0; fetch < 10; fetch++) {
            for (var day = 0; day < 5; day++) {
                var name = fetch + "/" + day;
                rows.add(row(name, "fetch" + fetch, day, "-3.20", "Coffee corner"));
            }
        }

        assertThat(DuplicateMatching.of(rows, List.of()))
                .hasSize(45)
                .allMatch(it -> it.kind() == SAME);
    }

    @Test
    void case5PairsATransferSeenInBothAccounts() {
        var rows =
                List.of(
                        row("a", "one", 0, "-100.00", "Transfer", false, Origin.BANK, "giro"),
                        row("b", "two", 0, "100.00", "Transfer", false, Origin.BANK, "savings"));

        assertThat(TransferMatching.of(rows, List.of(), Rates.NONE))
                .singleElement()
                .matches(it -> it.kept().equals(id("a")) && it.kind() == Match.Kind.TRANSFER);
        var rejected = List.of(new Decision(id("b"), id("a"), false));
        assertThat(TransferMatching.of(rows, rejected, Rates.NONE)).isEmpty();
    }

    @Test
    void case6AddsNoRowWhenEitherIdOfAMergeComesAgain() {
        var rows =
                List.of(
                        row("a", "one", 0, "-9.00", "Bakery"),
                        row("b", "two", 0, "-9.00", "Bakery"),
                        row("c", "three", 0, "-9.00", "Bakery"));

        assertThat(DuplicateMatching.of(rows, List.of()))
                .hasSize(2)
                .extracting(Match::kept)
                .containsOnly(DuplicateMatching.of(rows, List.of()).get(0).kept());
    }

    @Test
    void leavesTwoCoffeesOnConsecutiveDaysOfTwoFilesAlone() {
        var rows =
                List.of(
                        row("a", "one", 0, "-3.20", "Coffee corner"),
                        row("b", "two", 1, "-3.20", "Coffee corner"));

        assertThat(DuplicateMatching.of(rows, List.of())).isEmpty();
    }

    @Test
    void askedOnceRemembersForEver() {
        var rows =
                List.of(
                        row("a", "one", 0, "-9.00", "Bakery"),
                        row("b", "two", 0, "-9.00", "Bakery"));

        var different = List.of(new Decision(id("b"), id("a"), false));

        assertThat(DuplicateMatching.of(rows, different)).isEmpty();
    }

    @Test
    void doesAsAPersonSaid() {
        var rows =
                List.of(
                        row("a", "one", 0, "-9.00", "Bakery"),
                        row("b", "two", 4, "-7.00", "Something else"));

        var same = List.of(new Decision(id("b"), id("a"), true));

        assertThat(DuplicateMatching.of(rows, same))
                .singleElement()
                .matches(it -> it.score() == 1 && it.kind() == SAME);
    }

    @Test
    void mergesAPumpsHold() {
        var rows =
                List.of(
                        pending("a", "one", 0, "-100.00", "SHELL TANKSTELLE 1234"),
                        row("b", "two", 2, "-61.37", "Shell Tankstelle"));

        assertThat(DuplicateMatching.of(rows, List.of()))
                .singleElement()
                .matches(it -> it.kind() == MERGED && Set.of(id("b")).contains(it.kept()));
    }
}
