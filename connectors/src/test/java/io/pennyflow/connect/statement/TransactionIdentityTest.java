package io.pennyflow.connect.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TransactionIdentityTest {
    private static final UUID TENANT = new UUID(1, 1);
    private static final UUID ACCOUNT = new UUID(2, 2);
    private static final String EUR = "EUR";

    @Property(tries = 300)
    void givesTheSameIdsInAnyOrder(
            @ForAll("entries") List<StatementEntry> rows, @ForAll long seed) {
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(ids(shuffled)).isEqualTo(ids(rows));
    }

    @Property(tries = 300)
    void addsNothingForAnOverlappingFile(@ForAll("dated") List<StatementEntry> rows) {
        var part = rows.stream().filter(row -> row.bookedOn().getDayOfMonth() <= 2).toList();

        assertThat(ids(rows)).containsAll(ids(part));
    }

    @Property(tries = 300)
    void countsEveryRowWithoutAnIdOfItsOwn(@ForAll("dated") List<StatementEntry> rows) {
        assertThat(ids(rows)).hasSameSizeAs(rows);
    }

    @Property(tries = 300)
    void sharesNoIdBetweenAccountsOrTenants(@ForAll("entries") List<StatementEntry> rows) {
        var all = new HashSet<UUID>();
        var expected = 3 * ids(rows).size();

        all.addAll(ids(rows));
        all.addAll(ids(new TransactionIdentity(TENANT, new UUID(3, 3)), rows));
        all.addAll(ids(new TransactionIdentity(new UUID(4, 4), ACCOUNT), rows));

        assertThat(all).hasSize(expected);
    }

    @Test
    void countsTwoEqualPurchasesOfADay() {
        var coffee = entry(1, "-2.50", "Coffee", null);
        var identity = new TransactionIdentity(TENANT, ACCOUNT);

        var first = identity.of(coffee, EUR);
        var second = identity.of(coffee, EUR);

        assertThat(first.occurrence()).isEqualTo(1);
        assertThat(second.occurrence()).isEqualTo(2);
        assertThat(second.transactionId()).isNotEqualTo(first.transactionId());
    }

    @Test
    void seesPastWidthCaseSpacingAndTrailingZeros() {
        var one = ids(List.of(entry(1, "-2.5", "Café  Zürich", null)));
        var other = ids(List.of(entry(1, "-2.5000", "CAFE\u0301\u00a0ZÜRICH", null)));

        assertThat(other).isEqualTo(one);
    }

    @Test
    void takesAnIdUsedAgainWithTheSameDayAndAmountForTheSameRow() {
        var rows = List.of(entry(1, "-2.50", "Coffee", "F7"), entry(1, "-2.5", "COFFEE 2", "F7"));

        assertThat(ids(rows)).hasSize(1);
    }

    @Test
    void takesAnIdUsedForAnotherDayOrAmountForAnotherRow() {
        var rows =
                List.of(
                        entry(1, "-2.50", "Coffee", "F7"),
                        entry(2, "-2.50", "Coffee", "F7"),
                        entry(2, "-3.50", "Coffee", "F7"),
                        entry(2, "-2.50", "Coffee", "F7"));

        assertThat(ids(rows)).hasSize(3);
    }

    @Test
    void takesTheNumberOfARowInItsFileForNoId() {
        var january = ids(List.of(entry(1, "-2.50", "Coffee", "1")));
        var february = ids(List.of(entry(2, "-9.00", "Bus", "1")));

        assertThat(february).doesNotContainAnyElementsOf(january);
    }

    @Test
    void countsAMillionRowsInLittleMemory() {
        var count = new OccurrenceCount();

        for (var i = 0; i < 1_000_000; i++) {
            assertThat(count.next(Hash64.of("row", Integer.toString(i)))).isEqualTo(1);
        }

        assertThat(count.bytes()).isLessThan(33_000_000);
    }

    @Provide
    Arbitrary<List<StatementEntry>> entries() {
        return rows(Arbitraries.of("F-1", "F-2", "F-3", "4").injectNull(0.5)).list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<StatementEntry>> dated() {
        return rows(Arbitraries.just("").map(none -> null)).list().ofMaxSize(40);
    }

    private static Arbitrary<StatementEntry> rows(Arbitrary<@Nullable String> providerIds) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of("-2.50", "-2.5", "10", "0"),
                        Arbitraries.of("Coffee", "COFFEE", "Bus", ""),
                        providerIds)
                .as(TransactionIdentityTest::entry);
    }

    private static StatementEntry entry(
            int day, String amount, String description, @Nullable String providerId) {
        return StatementEntry.of(LocalDate.of(2026, 1, day), new BigDecimal(amount))
                .description(description)
                .providerId(providerId)
                .build();
    }

    private static Set<UUID> ids(List<StatementEntry> rows) {
        return ids(new TransactionIdentity(TENANT, ACCOUNT), rows);
    }

    private static Set<UUID> ids(TransactionIdentity identity, List<StatementEntry> rows) {
        var ids = new HashSet<UUID>();
        rows.forEach(row -> ids.add(identity.of(row, EUR).transactionId()));
        return ids;
    }
}
