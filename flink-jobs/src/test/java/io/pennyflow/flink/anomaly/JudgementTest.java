package io.pennyflow.flink.anomaly;

import static io.pennyflow.flink.anomaly.AnomalyFixtures.coffee;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class JudgementTest {
    private static final AnomalySettings SETTINGS = AnomalySettings.DEFAULTS;

    @Property(tries = 200)
    void theLatestAreThoseOfALineSortedByDay(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 9) Integer> days,
            @ForAll @IntRange(min = 1, max = 45) int max,
            @ForAll long seed) {
        var payments = new ArrayList<Payment>();
        for (var i = 0; i < days.size(); i++) {
            payments.add(
                    AnomalyFixtures.payment(
                            i, 1L, AnomalyFixtures.COFFEE, "3", "EUR", days.get(i)));
        }
        var sorted = new ArrayList<>(payments);
        sorted.sort(Judgement.NEWEST);
        Collections.shuffle(payments, new Random(seed));

        assertThat(Judgement.latest(payments, max))
                .containsExactlyInAnyOrderElementsOf(
                        sorted.subList(0, Math.min(max, sorted.size())));
    }

    @Test
    void saysWhatIsOddInFigures() {
        var conclusion = only(withFeast("86"));

        assertThat(conclusion.kind()).isEqualTo("unusual-amount");
        assertThat(conclusion.basis()).isEqualTo("merchant");
        assertThat(conclusion.basisName()).isEqualTo("Merchant 7");
        assertThat(conclusion.usualLow()).isEqualTo(100_000);
        assertThat(conclusion.usualHigh()).isEqualTo(120_000);
        assertThat(conclusion.usual()).isEqualTo(110_000);
        assertThat(conclusion.history()).isEqualTo(12);
        assertThat(conclusion.features()).startsWith("amount");
        assertThat(conclusion.percents()).startsWith(100);
        assertThat(conclusion.reasons().get(0))
                .isEqualTo(
                        "Usually 10.00 EUR to 12.00 EUR at Merchant 7; this was 86.00 EUR"
                                + " (based on 12 earlier payments)");
    }

    @Test
    void staysSilentOfWhatIsNearTheUsual() {
        assertThat(Judgement.of(withFeast("16"), List.of(), SETTINGS)).isEmpty();
    }

    private static Conclusion only(List<Payment> payments) {
        var conclusions = Judgement.of(payments, List.of(), SETTINGS);
        assertThat(conclusions).containsOnlyKeys(id(40));
        return conclusions.values().iterator().next();
    }

    private static List<Payment> withFeast(String amount) {
        var payments =
                new ArrayList<>(
                        IntStream.range(0, 12)
                                .mapToObj(day -> coffee(day, Integer.toString(10 + day % 3)))
                                .toList());
        payments.add(coffee(40, amount));
        return payments;
    }
}
