package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static io.pennyflow.connect.statement.StatementFixtures.reasons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvStatementTest {
    private final Path folder;

    CsvStatementTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsAGermanExportWithPreamble() {
        var text =
                """
                "Umsätze Girokonto";"Zeitraum: 30 Tage"

                "Buchungstag";"Wertstellung";"Empfänger";"Verwendungszweck";"Betrag (EUR)";"Saldo"
                "03.01.2026";"04.01.2026";"Müller GmbH";"Miete Januar";"-1.250,00";"2.000,00"
                "13.01.2026";"13.01.2026";"Arbeit AG";"Lohn";"3.100,50";"5.100,50"
                """;

        var found = inspect(file(folder, text, Charset.forName("windows-1252")));

        var mapping = Objects.requireNonNull(found.mapping());
        assertThat(mapping.skipLines()).isEqualTo(2);
        assertThat(mapping.dateOrder()).isEqualTo(DateOrder.DMY);
        assertThat(mapping.numberFormat()).isEqualTo(NumberFormat.COMMA);
        assertThat(found.currency()).isEqualTo("EUR");
        assertThat(found.rowsTotal()).isEqualTo(2);
        assertThat(found.problem()).isNull();
        var first = Objects.requireNonNull(found.rows().get(0).parsed());
        assertThat(first.bookedOn()).isEqualTo(LocalDate.of(2026, 1, 3));
        assertThat(first.valueOn()).isEqualTo(LocalDate.of(2026, 1, 4));
        assertThat(first.amount()).isEqualByComparingTo("-1250");
        assertThat(first.currency()).isEqualTo("EUR");
        assertThat(first.description()).isEqualTo("Miete Januar");
        assertThat(first.counterpartyName()).isEqualTo("Müller GmbH");
        assertThat(first.balanceAfter()).isEqualByComparingTo("2000");
    }

    @Test
    void provesAnExportByItsRunningBalanceNewestRowFirst() {
        var text =
                """
                Date;Description;Amount;Balance
                14.01.2026;Bus;-4,50;95,50
                13.01.2026;Kiosk;-20,00;100,00
                """;

        var statement = inspect(file(folder, text)).statements().get(0);

        assertThat(statement.from()).isEqualTo(LocalDate.of(2026, 1, 13));
        assertThat(statement.to()).isEqualTo(LocalDate.of(2026, 1, 14));
        assertThat(Objects.requireNonNull(statement.opening()).amount())
                .isEqualByComparingTo("120");
        assertThat(Objects.requireNonNull(statement.closing()).amount())
                .isEqualByComparingTo("95.5");
        assertThat(statement.entries()).isEqualTo(2);
        assertThat(statement.proof().balanced()).isTrue();
    }

    @Test
    void namesTheRowWhereTheRunningBalanceBreaks() {
        var text =
                """
                Date;Description;Amount;Balance
                13.01.2026;Kiosk;-20,00;100,00
                14.01.2026;Bus;-4,50;95,50
                15.01.2026;Tram;-3,00;90,00
                """;

        var proof = inspect(file(folder, text)).statements().get(0).proof();

        assertThat(proof.balanced()).isFalse();
        assertThat(proof.difference()).isEqualByComparingTo("-2.5");
        assertThat(proof.line()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date;Description;Amount",
                "Buchungsdatum;Verwendungszweck;Betrag",
                "Date opération;Libellé;Montant",
                "Fecha operación;Concepto;Importe",
                "Boekdatum;Omschrijving;Bedrag",
                "Data contabile;Descrizione;Importo",
                "Data do lançamento;Descrição;Valor",
                "Data księgowania;Opis operacji;Kwota",
            })
    void knowsTheColumnsInEightLanguages(String header) {
        var found = inspect(file(folder, header + "\n13.01.2026;Kiosk;-4,50\n"));

        var columns = Objects.requireNonNull(found.mapping()).columns();
        assertThat(found.header()).hasSize(3);
        assertThat(columns.bookedOn()).isZero();
        assertThat(columns.description()).isEqualTo(1);
        assertThat(columns.amount()).isEqualTo(2);
    }

    @Test
    void decidesTheDateOrderByTheLastRow() {
        var text = new StringBuilder("Date,Description,Amount\n");
        for (var i = 0; i < 5_000; i++) {
            text.append("03/04/2026,Kiosk,-1.00\n");
        }
        text.append("13/04/2026,Kiosk,-1.00\n");

        var mapping = Objects.requireNonNull(inspect(file(folder, text.toString())).mapping());

        assertThat(mapping.dateOrder()).isEqualTo(DateOrder.DMY);
    }

    @Test
    void takesTheNumberThatVariesForTheDay() {
        var text =
                """
                Date,Description,Amount
                05/01/2026,A,-1.00
                05/02/2026,B,-1.00
                05/03/2026,C,-1.00
                """;

        assertThat(entries(file(folder, text)).get(2).bookedOn())
                .isEqualTo(LocalDate.of(2026, 5, 3));
    }

    @Test
    void readsAFileWithoutHeader() {
        var text =
                """
                02.01.2026\tREWE SAGT DANKE\t02.01.2026\t-12,50\tEUR
                13.01.2026\tGEHALT JANUAR\t13.01.2026\t2.500,00\tEUR
                """;

        var found = inspect(file(folder, text));

        var mapping = Objects.requireNonNull(found.mapping());
        assertThat(mapping.hasHeader()).isFalse();
        assertThat(mapping.delimiter()).isEqualTo('\t');
        assertThat(found.rowsTotal()).isEqualTo(2);
        assertThat(entries(file(folder, text)))
                .extracting(StatementEntry::description)
                .containsExactly("REWE SAGT DANKE", "GEHALT JANUAR");
    }

    @Test
    void signsAmountsByDebitAndCredit() {
        var text =
                """
                Date,Details,Paid out,Paid in
                2026-01-13,Rent,"1,200.00",
                2026-01-14,Wages,,"2,500.00"
                2026-01-15,Refund,0.00,5.00
                """;

        assertThat(entries(file(folder, text)))
                .extracting(StatementEntry::amount)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(-1200), new BigDecimal(2500), new BigDecimal(5));
    }

    @Test
    void signsAmountsByADirectionColumn() {
        var text =
                """
                "Datum","Naam / Omschrijving","Rekening","Af Bij","Bedrag (EUR)"
                "20260113","Albert Heijn","NL01INGB0000000001","Af","23,10"
                "20260114","Werkgever","NL01INGB0000000001","Bij","1800,00"
                """;

        var found = inspect(file(folder, text));

        assertThat(found.statementAccount()).isEqualTo("NL01INGB0000000001");
        assertThat(entries(file(folder, text)))
                .extracting(entry -> entry.amount().toPlainString())
                .containsExactly("-23.10", "1800.00");
    }

    @Test
    void tellsTheAccountsOfAFileApart() {
        var text =
                """
                Account,Date,Payee,Amount
                Everyday,2026-01-13,Kiosk,-4.50
                Savings,2026-01-14,Interest,1.25
                Everyday,2026-01-15,Bakery,-2.00
                """;

        var found = inspect(file(folder, text));

        assertThat(found.statements())
                .extracting(StatementSummary::account, StatementSummary::entries)
                .containsExactly(tuple("Everyday", 2L), tuple("Savings", 1L));
        assertThat(found.problem()).isNull();
        assertThat(entries(file(folder, text)))
                .extracting(StatementEntry::statementAccount)
                .containsExactly("Everyday", "Savings", "Everyday");
    }

    @Test
    void provesByTheBalancesAroundTheTable() {
        var text =
                """
                Kontonummer;12345678
                Anfangssaldo;100,00

                Buchungstag;Text;Betrag
                13.01.2026;Kiosk;-4,50
                14.01.2026;Bäcker;-2,00
                Endsaldo;93,50
                """;

        var statement = inspect(file(folder, text)).statements().get(0);

        assertThat(statement.account()).isEqualTo("12345678");
        assertThat(statement.proof().balanced()).isTrue();
        assertThat(reasons(file(folder, text))).isEmpty();
    }

    @Test
    void countsPositiveRowsOfACardAsMoneyOut() {
        var text =
                """
                Date,Description,Amount
                13/01/2026,KIOSK,4.50
                14/01/2026,BAKERY,2.00
                15/01/2026,PAYMENT RECEIVED - THANK YOU,-50.00
                """;

        assertThat(entries(file(folder, text)))
                .extracting(entry -> entry.amount().toPlainString())
                .containsExactly("-4.50", "-2.00", "50.00");
    }
}
