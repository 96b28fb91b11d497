package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static io.pennyflow.connect.statement.StatementFixtures.reasons;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lines above, below and among the rows of a CSV say of the whole statement. */
class CsvSurroundingsTest {
    private final Path folder;

    CsvSurroundingsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zeitraum: 01.02.2026 - 28.02.2026",
                "Von:;2026-02-01\nBis:;2026-02-28",
                "From date 20260201\nTo date 20260228",
                "Boekingsdatum vanaf;01/02/2026\nBoekingsdatum tot en met;28/02/2026",
                "#Za okres:;\n01.02.2026;28.02.2026;"
            })
    void readsThePeriodAboveTheTable(String above) {
        var statement = inspect(file(folder, above + table())).statements().get(0);

        assertThat(statement.from()).isEqualTo("2026-02-01");
        assertThat(statement.to()).isEqualTo("2026-02-28");
    }

    @Test
    void believesNoPeriodTheRowsAreNotOf() {
        var above = "Zeitraum: 01.01.2026 - 31.01.2026";

        assertThat(inspect(file(folder, above + table())).statements().get(0).from())
                .isEqualTo("2026-02-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"W\u00e4hrung:;CHF", "currency;CHF", "#Waluta;\nCHF;", "Bewertet in:;=CHF"})
    void readsTheCurrencyAboveTheTable(String above) {
        var file = file(folder, above + table());

        assertThat(inspect(file).currency()).isEqualTo("CHF");
        assertThat(entries(file).get(0).currency()).isEqualTo("CHF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kontostand vom 28.02.2026:;995,90",
                "Solde au 28/02/2026 995,90 \u20ac",
                "Ledger Balance : 995,90 as of 20260228",
                "closingBalance;995,90",
                "Laatste saldo;995,90 EUR"
            })
    void readsTheClosingBalanceAboveTheTable(String above) {
        var closing = inspect(file(folder, above + table())).statements().get(0).closing();

        assertThat(requireNonNull(closing).amount()).isEqualByComparingTo("995.90");
    }

    @Test
    void takesTheLatestBalanceForTheOldOneWhereANewOneFollows() {
        var text = "Letzter Kontostand;;;1.000,00" + table() + "Kontostand;28.02.2026;;995,90\n";

        var statement = inspect(file(folder, text)).statements().get(0);

        assertThat(requireNonNull(statement.opening()).amount()).isEqualByComparingTo("1000");
        assertThat(statement.proof().balanced()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Likutis prad\u017eiai,Likutis pabaigai",
                "Balance at beginning of period,Balance at end of period",
                "S\u0101kuma atlikums,Beigu atlikums",
                "Algsaldo,l\u00f5ppsaldo"
            })
    void takesBalancesAmongTheRowsForNoTransactions(String labels) {
        var label = labels.split(",", -1);
        var text =
                """
                Data;Description;Amount;D/K
                2026-02-01;%s;100,00;K
                2026-02-13;Bread;12,00;D
                2026-02-28;%s;88,00;K
                """
                        .formatted(label[0], label[1]);

        var statement = inspect(file(folder, text)).statements().get(0);

        assertThat(statement.entries()).isEqualTo(1);
        assertThat(statement.proof().balanced()).isTrue();
    }

    @Test
    void readsABalanceBelowTheTableInItsLastColumns() {
        var text =
                """
                #Data operacji;#Opis operacji;#Kwota;#Saldo po operacji;
                2026-02-13;Chleb;-4,10;995,90;
                ;;#Saldo ko\u0144cowe;995,90 PLN;
                """;

        assertThat(reasons(file(folder, text))).isEmpty();
        assertThat(entries(file(folder, text))).hasSize(1);
    }

    @Test
    void findsTheHeaderBelowALineThatLooksLikeATransaction() {
        var text =
                """
                ="0123456789";01/02/2026;28/02/2026;2;28/02/2026;995,90 EUR

                Date de l'op\u00e9ration;Libell\u00e9;D\u00e9tail;Montant de l'op\u00e9ration;Devise
                13/02/2026;CARTE;PAIN;-4,10;EUR
                """;

        assertThat(entries(file(folder, text))).hasSize(1);
        assertThat(reasons(file(folder, text))).isEmpty();
    }

    @Test
    void derivesNoBalanceOfSeveralCurrencies() {
        var text =
                """
                time,type,amount,balance,currency
                2026-02-13,deposit,100.00,100.00,EUR
                2026-02-14,trade,0.5,0.5,BTC
                """;

        assertThat(inspect(file(folder, text)).statements().get(0).closing()).isNull();
    }

    @Test
    void refusesProseWithALineOfATable() {
        var text =
                """
                These are rules, and this is an example:
                Date;Description;Amount
                13/02/2026;Bread;-4,10
                Skip the first line.
                Take the second, then the third.
                Do not read on; this is prose.
                It goes on, and on, and on.
                There is no end to it.
                """;

        assertThatThrownBy(() -> inspect(file(folder, text)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("Only 1 of ");
    }

    private static String table() {
        return "\n\nBuchungstag;Verwendungszweck;Betrag\n13.02.2026;Brot;-4,10\n";
    }

    @Test
    void readsBalancesBehindADayBelowTheTableWithTheirDirection() {
        var text =
                """
                Konto:;1234567;;Uhrzeit:;10:00:00

                Buchungstag;Empf\u00e4nger/Zahlungspflichtiger;Verwendungszweck;W\u00e4hrung;Umsatz;\s
                13.02.2026;B\u00e4cker;Brot;EUR;4,10;S
                14.02.2026;Arbeit;Lohn;EUR;100,00;H
                15.02.2026;Arbeit;Bonus;EUR;100,00;H
                01.02.2026;;;Anfangssaldo;EUR;10,00;S
                28.02.2026;;;Endsaldo;EUR;185,90;H
                """;

        var found = inspect(file(folder, text));

        assertThat(found.statementAccount()).isEqualTo("1234567");
        assertThat(reasons(file(folder, text))).isEmpty();
        assertThat(requireNonNull(found.statements().get(0).opening()).amount())
                .isEqualByComparingTo("-10");
        assertThat(found.statements().get(0).proof().balanced()).isTrue();
    }

    @Test
    void findsTheAccountInASentenceAboveTheTable() {
        var above = "\"Transactions for account XXXX-1234 as of 02/28/2026 10:00:00 AM\"";

        assertThat(inspect(file(folder, above + table())).statementAccount())
                .isEqualTo("XXXX-1234");
    }
}
