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
                "en | low-balance | Stadtwerke is overdrawn by 300.00\u00a0EUR.",
                "de | low-balance | Stadtwerke ist um 300,00\u00a0EUR überzogen.",
                "en | low-balance-ahead | As the record says it",
                "de | low-balance-ahead | Auf Stadtwerke fehlen am 3. Mai 2026 300,00\u00a0EUR.",
                "en | budget-projected | As the record says it",
                "de | budget-projected | Bei diesem Tempo fehlen am Ende des Monats 300,00\u00a0EUR.",
                "en | new-subscription | As the record says it",
                "de | new-subscription | Stadtwerke ist neu und kostet 300,00\u00a0EUR.",
                "en | trial-ending | Stadtwerke may be a trial that will soon cost more than the 300.00\u00a0EUR of 3 May 2026.",
                "de | trial-ending | Stadtwerke ist vielleicht eine Probezeit, die bald mehr kostet als die 300,00\u00a0EUR vom 3. Mai 2026.",
                "en | duplicate-charge | Stadtwerke charged 300.00\u00a0EUR twice, the second time on 3 May 2026.",
                "de | duplicate-charge | Stadtwerke hat 300,00\u00a0EUR zweimal abgebucht, zuletzt am 3. Mai 2026.",
                "en | fee | Stadtwerke charged a fee of 300.00\u00a0EUR on 3 May 2026.",
                "de | fee | Stadtwerke hat am 3. Mai 2026 eine Gebühr von 300,00\u00a0EUR berechnet.",
                "en | goal-off-pace | Stadtwerke lacks 300.00\u00a0EUR to be there on 3 May 2026.",
                "de | goal-off-pace | Für Stadtwerke fehlen 300,00\u00a0EUR bis zum 3. Mai 2026.",
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
    void saysWhatIsLeftWhereItIsNotBelowZero() {
        var said = Words.in("de").of(payload("low-balance", "20.0000", null));

        assertThat(said.sentence()).isEqualTo("Auf Stadtwerke sind noch 20,00\u00a0EUR.");
    }

    @Test
    void needsNoAmountForAnImport() {
        var payload = payload("import-trouble", "20", null).replace("\"amount\": \"20\",", "");

        assertThat(Words.in("de").of(payload).sentence())
                .isEqualTo("Stadtwerke wurde nicht oder nicht ganz gelesen.");
        assertThat(Words.in("en").of(payload).sentence()).isEqualTo("As the record says it");
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
