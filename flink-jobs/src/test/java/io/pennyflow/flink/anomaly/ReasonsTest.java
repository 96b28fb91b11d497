package io.pennyflow.flink.anomaly;

import static io.pennyflow.flink.anomaly.AnomalyFixtures.COFFEE;
import static io.pennyflow.flink.anomaly.AnomalyFixtures.payment;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonsTest {

    @Test
    void saysTheUsualRangeAtAMerchant() {
        var verdict = new Verdict(Basis.MERCHANT, "Café Rossi", 50, 90_000, 140_000, 105_000, 24);

        assertThat(Reasons.of(payment(1, 1L, COFFEE, "-86", "EUR", 1), verdict))
                .containsExactly(
                        "Usually 9.00 to 14.00 EUR at Café Rossi; this was 86.00 EUR",
                        "Based on 24 earlier payments");
    }

    @Test
    void writesEachCurrencyWithItsOwnDecimals() {
        var verdict = new Verdict(Basis.CATEGORY, COFFEE, 9, 4_500_000, 4_500_000, 4_500_000, 20);

        assertThat(Reasons.of(payment(1, 1L, COFFEE, "8600", "JPY", 1), verdict))
                .containsExactly(
                        "Usually 450 JPY for coffee; this was 8600 JPY",
                        "Based on 20 earlier refunds");
    }
}
