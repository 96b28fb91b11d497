package io.pennyflow.flink.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void leavesOutWhatHasNeitherPayeeNorCategory() {
        var transaction = transaction("-5.0000", "UNCATEGORIZED");
        transaction.setMerchantName(null);
        assertThat(Payment.of(transaction)).isPresent();

        transaction.setDescription("4711-08/15");

        assertThat(Payment.of(transaction)).isEmpty();
    }

    @Test
    void leavesOutWhatCameIn() {
        assertThat(Payment.of(transaction("5.0000", COFFEE))).isEmpty();
    }

    @Test
    void leavesOutMovesBetweenOwnAccounts() {
        var transaction = transaction("-5.0000", COFFEE);
        transaction.setTransferId(new UUID(4, 4));

        assertThat(Payment.of(transaction)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Lisboa PT 12.03. XX, EUR, PT",
        "KAUFHAUS//BERLIN/DE 2026-03-12T10:11, EUR, DE",
        "Lisboa PT 12.03. XX, USD, USD",
        "Bakery, , "
    })
    void tellsWhereItWasPaid(String description, @Nullable String paidIn, @Nullable String place) {
        var transaction = transaction("-5.0000", COFFEE);
        transaction.setDescription(description);
        transaction.setOriginalCurrency(paidIn);

        assertThat(Payment.of(transaction).orElseThrow().place()).isEqualTo(place);
    }

    @Test
    void namesWhoeverIsNoKnownMerchantByWhatTheBankWroteWithoutNumbers() {
        var transaction = transaction("-5.0000", COFFEE);
        transaction.setMerchantName(null);
        transaction.setDescription("KIOSK  am Tor 4711/2026 T12");

        assertThat(Payment.of(transaction).orElseThrow().payee()).isEqualTo("KIOSK am Tor");

        transaction.setCounterpartyName("Kiosk Weber");
        assertThat(Payment.of(transaction).orElseThrow().payee()).isEqualTo("Kiosk Weber");
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
