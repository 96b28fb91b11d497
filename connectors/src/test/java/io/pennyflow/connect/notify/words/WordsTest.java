package io.pennyflow.connect.notify.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | bill-late | 300.00\u00a0EUR to Stadtwerke was due on 3 May 2026 and is not paid.",
                "de | bill-late | 300,00\u00a0EUR an Stadtwerke waren am 3. Mai 2026 fällig und sind nicht bezahlt.",
                "de | price-rise | Stadtwerke kostet seit 3. Mai 2026 300,00\u00a0EUR.",
                "en | new-merchant | 300.00\u00a0EUR went to Stadtwerke on 3 May 2026. Nothing was ever paid there before.",
                "de | small-charges | Stadtwerke war unbekannt und hat bis 3. Mai 2026 mehrmals kurz nacheinander kleine Beträge abgebucht.",
                "de | budget-near | As the record says it",
                "de | unusual-amount | As the record says it"
            })
    void saysAnAlertInTheLanguageOfItsReader(String language, String kind, String sentence) {
        var said = Words.in(language).of(payload(kind, "-300.0000", null));

        assertThat(said.sentence()).isEqualTo(sentence);
        assertThat(said.day()).isNull();
    }

    @Test
    void saysWhenATransactionWasBooked() {
        var said = Words.in("en").of(payload("income-arrived", "20.0000", "7"));

        assertThat(said.sentence()).isEqualTo("20.00\u00a0EUR came from Stadtwerke.");
        assertThat(said.day()).isEqualTo("3 May 2026");
    }

    private static String payload(String kind, String amount, @Nullable String transaction) {
        return """
        {"data": {"kind": "%s", "severity": "info", "alertId": "1", "amount": "%s",
         "currency": "EUR", "basisName": "Stadtwerke", "bookedOn": "2026-05-03",
         "transactionId": %s, "message": "As the record says it"}}
        """
                .formatted(kind, amount, transaction);
    }
}
