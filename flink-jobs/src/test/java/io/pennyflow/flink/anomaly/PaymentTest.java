package io.pennyflow.flink.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentTest {
    private static final String COFFEE = "FOOD_AND_DRINK_COFFEE";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INCOME_WAGES",
                "TRANSFER_OUT_SAVINGS",
                "TRANSFER_IN_ACCOUNT_TRANSFER",
                "LOAN_PAYMENTS_CREDIT_CARD_PAYMENT"
            })
    void doesNotJudgeIncomeAndOwnTransfers(String category) {
        assertThat(Payment.of(transaction("-5.0000", category))).isEmpty();
    }

    @Test
    void judgesCashThatIsDrawn() {
        assertThat(Payment.of(transaction("-5.0000", "TRANSFER_OUT_WITHDRAWAL"))).isPresent();
    }

    @Test
    void comparesAnUnknownCategoryWithItsMerchantAlone() {
        var payment = Payment.of(transaction("-5.0000", "UNCATEGORIZED")).orElseThrow();

        assertThat(payment.ofMerchant()).isNotNull();
        assertThat(payment.ofCategory()).isNull();
    }

    @Test
    void leavesOutWhatHasNeitherMerchantNorCategory() {
        var transaction = transaction("-5.0000", "UNCATEGORIZED");
        transaction.setMerchantId(null);

        assertThat(Payment.of(transaction)).isEmpty();
    }

    @Test
    void leavesOutNothingAndMoreThanThereIs() {
        assertThat(Payment.of(transaction("0.0000", COFFEE))).isEmpty();
        assertThat(Payment.of(transaction("-922337203685477.5808", COFFEE))).isEmpty();
        assertThat(Payment.of(transaction("-922337203685477.5807", COFFEE))).isPresent();
    }

    private static EnrichedTransaction transaction(String amount, String category) {
        return AnomalyFixtures.enriched(1, LocalDate.of(2026, 1, 5), amount, category);
    }
}
