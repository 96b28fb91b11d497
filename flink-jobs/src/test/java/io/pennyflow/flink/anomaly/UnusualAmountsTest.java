package io.pennyflow.flink.anomaly;

import static io.pennyflow.flink.anomaly.AnomalyFixtures.COFFEE;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.and;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.coffee;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.coffees;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.id;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.payment;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.times;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.flink.platform.Id;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class UnusualAmountsTest {
    private static final AnomalySettings SETTINGS = AnomalySettings.DEFAULTS;
    private static final List<Payment> USUAL =
            coffees("-9", "-10", "-11", "-12", "-10", "-14", "-9", "-10", "-11", "-12");

    @Test
    void findsAnAmountFarAboveTheUsualOnes() {
        var verdicts = judge(and(USUAL, coffee(10, "-86")));

        assertThat(verdicts)
                .containsExactly(
                        Map.entry(
                                id(10),
                                new Verdict(
                                        Basis.MERCHANT,
                                        "Merchant 7",
                                        50.92,
                                        90_000,
                                        120_000,
                                        105_000,
                                        10)));
    }

    @Test
    void staysSilentWithoutEnoughHistory() {
        assertThat(judge(and(USUAL.subList(0, 7), coffee(10, "-86")))).isEmpty();
    }

    @Test
    void judgesByTheDaysBeforeOnly() {
        var first = and(USUAL.subList(0, 7), coffee(8, "-86"), coffee(8, "-10"), coffee(9, "-86"));

        assertThat(judge(first)).containsOnlyKeys(id(9));
    }

    @Test
    void doesNotAlarmAtACentOfAFixedPrice() {
        var fixed = IntStream.range(0, 24).mapToObj(day -> coffee(day, "-9.99")).toList();

        assertThat(judge(and(fixed, coffee(24, "-10.00"), coffee(25, "-11.99")))).isEmpty();
        assertThat(judge(and(fixed, coffee(24, "-19.99")))).containsOnlyKeys(id(24));
    }

    @Test
    void doesNotLetAGiantHideTheNext() {
        var verdicts = judge(and(USUAL, coffee(10, "-4000"), coffee(11, "-86")));

        assertThat(verdicts).containsOnlyKeys(id(10), id(11));
    }

    @Test
    void ignoresSmallAmounts() {
        assertThat(judge(and(USUAL, coffee(10, "-0.01")))).isEmpty();
    }

    @Test
    void doesNotCompareRefundsWithPayments() {
        assertThat(judge(and(USUAL, coffee(10, "86")))).isEmpty();
    }

    @Test
    void doesNotCompareAcrossCurrencies() {
        var yen = payment(10, AnomalyFixtures.CAFE, COFFEE, "-1400", "JPY", 10);

        assertThat(judge(and(USUAL, yen))).isEmpty();
    }

    @Test
    void doesNotDependOnWhatAUnitOfMoneyIsWorth() {
        var euros = judge(and(USUAL, coffee(10, "-86"), coffee(11, "-20")));
        var yen =
                judge(
                        and(USUAL, coffee(10, "-86"), coffee(11, "-20")).stream()
                                .map(payment -> times(payment, 160))
                                .toList());

        assertThat(yen.keySet()).isEqualTo(euros.keySet());
        assertThat(on(10, yen).score()).isEqualTo(on(10, euros).score());
    }

    @Test
    void fallsBackToTheCategoryWhileTheMerchantIsNew() {
        var elsewhere =
                IntStream.range(0, 20)
                        .mapToObj(n -> payment(n, 100L + n, COFFEE, "-" + (4 + n % 3), "EUR", n))
                        .toList();
        var verdicts = judge(and(elsewhere, payment(50, 9L, COFFEE, "-60", "EUR", 50)));

        assertThat(on(50, verdicts).basis()).isEqualTo(Basis.CATEGORY);
        assertThat(on(50, verdicts).basisName()).isEqualTo(COFFEE);
    }

    @Test
    void doesNotTakeOneMerchantForItsCategory() {
        var canteen =
                IntStream.range(0, 30)
                        .mapToObj(n -> payment(n, 100L, COFFEE, "-" + (4 + n % 3), "EUR", n))
                        .toList();

        assertThat(judge(and(canteen, payment(50, 9L, COFFEE, "-60", "EUR", 50)))).isEmpty();
    }

    @Test
    void acceptsWhatIsWithinAWideRange() {
        var cash = coffees("-50", "-50", "-150", "-50", "-50", "-100", "-50", "-150", "-50", "-50");

        assertThat(judge(and(cash, coffee(10, "-150"), coffee(11, "-200")))).isEmpty();
        assertThat(judge(and(cash, coffee(10, "-500")))).containsOnlyKeys(id(10));
    }

    @Test
    void trustsAKnownMerchantMoreThanItsCategory() {
        var cheap =
                IntStream.range(0, 30)
                        .mapToObj(n -> payment(100 + n, 100L, COFFEE, "-3", "EUR", n))
                        .toList();
        var dear =
                IntStream.range(0, 8)
                        .mapToObj(n -> payment(200 + n, 200L, COFFEE, "-4", "EUR", n))
                        .toList();
        var dearer = payment(300, 200L, COFFEE, "-6.50", "EUR", 40);
        var all = new ArrayList<>(cheap);
        all.addAll(dear);

        assertThat(judge(and(all, dearer))).isEmpty();
    }

    @Test
    void forgetsAmountsOlderThanItsHistory() {
        var settings =
                new AnomalySettings(
                        3,
                        3,
                        1,
                        8,
                        6,
                        1.8,
                        1.5,
                        0.05,
                        SETTINGS.quiet(),
                        SETTINGS.delayMax(),
                        SETTINGS.importChanges(),
                        SETTINGS.importQuiet(),
                        SETTINGS.importDelayMax());
        var grown =
                IntStream.range(0, 40)
                        .mapToObj(day -> coffee(day, day < 20 ? "-1" : "-100"))
                        .toList();

        assertThat(UnusualAmounts.judge(grown, settings))
                .doesNotContainKey(id(39))
                .containsKey(id(20));
    }

    @Property(tries = 100)
    void doesNotDependOnTheOrderOfPayments(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 2_000) Integer> amounts,
            @ForAll long seed) {
        var payments = new ArrayList<Payment>();
        for (var i = 0; i < amounts.size(); i++) {
            payments.add(payment(i, (long) (i % 2), COFFEE, "-" + amounts.get(i), "EUR", i / 3));
        }
        var expected = judge(payments);

        Collections.shuffle(payments, new Random(seed));

        assertThat(judge(payments)).isEqualTo(expected);
    }

    private static Map<Id, Verdict> judge(List<Payment> payments) {
        return UnusualAmounts.judge(payments, SETTINGS);
    }

    private static Verdict on(long number, Map<Id, Verdict> verdicts) {
        return requireNonNull(verdicts.get(id(number)));
    }
}
