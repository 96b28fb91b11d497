package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static io.pennyflow.connect.statement.StatementFixtures.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What banks of many countries call their columns, and which way their money goes. */
class CsvExportsTest {
    private final Path folder;

    CsvExportsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dato;Beskrivelse;Inn;Ut;Saldo",
                "Kuupäev;Selgitus;Kreedit;Deebet;Jääk",
                "Datum;Popis;Příjem;Výdaj;Zůstatek",
                "Dátum;Közlemény;Jóváírás;Terhelés;Egyenleg",
                "Data;Descriere;Credit;Debit;Sold",
                "Datum;Opis;Uplata;Isplata;Stanje",
                "Ημερομηνία;Περιγραφή;Πίστωση;Χρέωση;Υπόλοιπο",
                "Дата;Описание;Приход;Расход;Остаток",
                "Tarih;Açıklama;Alacak;Borç;Bakiye",
                "日付;内容;入金;出金;残高",
                "거래일;내용;입금;출금;잔액",
                "תאריך;תיאור;זכות;חובה;יתרה",
                "التاريخ;الوصف;دائن;مدين;الرصيد"
            })
    void knowsTheColumnsOfALanguage(String header) {
        var text = header + "\n31.01.2024;Market;;42,10;957,90\n";

        var entry = entries(file(folder, text)).get(0);

        assertThat(entry.amount()).isEqualByComparingTo("-42.10");
        assertThat(entry.balanceAfter()).isEqualByComparingTo("957.90");
        assertThat(entry.description()).isEqualTo("Market");
    }

    @Test
    void readsShiftJisAndDaysInChineseCharacters() {
        var text = "年月日,お引出し,お預入れ,お取り扱い内容,残高\n2024年1月31日,4210,,緑市場,95790\n";

        var entry = entries(file(folder, text, Charset.forName("Shift_JIS"))).get(0);

        assertThat(entry.bookedOn()).isEqualTo("2024-01-31");
        assertThat(entry.amount()).isEqualByComparingTo("-4210");
    }

    @Test
    void knowsACardByTheKindsOfItsPostings() {
        var text =
                """
                Date,Description,Type,Amount
                01/31/2024,MARKET,Purchase,42.10
                01/30/2024,ACH DEPOSIT,Payment,-100.00
                """;

        assertThat(entries(file(folder, text)))
                .extracting(it -> it.amount().toString())
                .containsExactly("-42.10", "100.00");
    }

    @Test
    void takesUnmarkedRowsForPurchasesWhereOnlyCreditsAreMarked() {
        var text =
                """
                Date,Description,Amount,
                12-Dec-2023,MARKET,18.89,
                11-Dec-2023,MUSEUM,10.00,
                10-Dec-2023,PAYMENT RECEIVED,100.00,CR
                """;

        assertThat(entries(file(folder, text)))
                .extracting(it -> it.amount().toString())
                .containsExactly("-18.89", "-10.00", "100.00");
    }

    @Test
    void leavesACurrentAccountAloneThatTalksOfPayments() {
        var text =
                """
                Date,Description,Amount
                01/31/2024,Salary ACME,1000.00
                01/30/2024,Payment to market,-42.10
                01/29/2024,Payment from Anna,20.00
                01/28/2024,Interest,0.50
                """;

        assertThat(entries(file(folder, text)).get(0).amount()).isEqualByComparingTo("1000.00");
    }

    @Test
    void takesTheFeeTheBalanceFallsByAndSetsAsideWhatWasReverted() {
        var text =
                """
                Type,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance
                TOPUP,2024-01-30 21:05:11,2024-01-31 08:00:00,From Anna,100.00,0.00,EUR,COMPLETED,100.00
                CARD,2024-02-01 10:00:00,2024-02-02 11:12:13,Coffee,-3.50,0.50,EUR,COMPLETED,96.00
                EXCHANGE,2024-02-03 10:00:00,2024-02-03 10:00:00,To USD,-50.00,0.50,EUR,COMPLETED,45.50
                CARD,2024-02-04 10:00:00,,Hotel,-20.00,0.00,EUR,PENDING,
                CARD,2024-02-05 10:00:00,,Shop,-9.99,0.00,EUR,REVERTED,
                """;

        var read = file(folder, text);

        assertThat(entries(read))
                .extracting(it -> it.amount().toString())
                .containsExactly("100.00", "-4.00", "-50.50", "-20.00");
        assertThat(entries(read).get(3).pending()).isTrue();
        assertThat(reasons(read)).singleElement().asString().contains("no money moved");
    }

    @Test
    void takesTheFeeOfOneRowAmongManyWithoutOne() {
        var text =
                """
                Date,Description,Amount,Fee,Balance
                2024-01-30,From Anna,100.00,0.00,100.00
                2024-01-31,Coffee,-3.50,0.00,96.50
                2024-02-01,Tea,-1.50,0.00,95.00
                2024-02-02,To USD,-50.00,0.50,44.50
                """;

        assertThat(entries(file(folder, text)).get(3).amount()).isEqualByComparingTo("-50.50");
    }

    @Test
    void believesTheCurrencyInTheNameOfTheAmount() {
        var text =
                """
                Date,Details,Amount (UAH),Amount in operation currency,Currency
                31.01.2024,Market,-42.10,-42.10,UAH
                30.01.2024,Films,-410.50,-9.99,EUR
                """;

        assertThat(entries(file(folder, text)).get(1).currency()).isEqualTo("UAH");
    }

    @Test
    void readsTheSideThatLeftAndKeepsTheOtherAsItsOriginal() {
        var text =
                """
                Date,Sent Amount,Sent Currency,Received Amount,Received Currency,Description
                2024-01-01 14:25 UTC,99.50,EUR,108.20,USD,exchanged
                2024-01-02 14:25 UTC,50.50,EUR,,,paid
                2024-01-03 14:25 UTC,,,20.00,USD,given
                """;

        var read = entries(file(folder, text));

        assertThat(read)
                .extracting(it -> it.amount() + " " + it.currency())
                .containsExactly("-99.50 EUR", "-50.50 EUR", "20.00 USD");
        assertThat(read.get(0).original()).isNotNull();
    }

    @Test
    void findsTheAmountOfANamelessTableByWhatTheBalanceMoves() {
        var text =
                """
                123456789\tEUR\t20240131\t1000,00\t957,90\t20240131\t-42,10\tMarket
                123456789\tEUR\t20240201\t957,90\t1957,90\t20240201\t1000,00\tSalary
                """;

        var read = entries(file(folder, text, StandardCharsets.UTF_8));

        assertThat(read)
                .extracting(it -> it.amount().toString())
                .containsExactly("-42.10", "1000.00");
    }

    @Test
    void namesThePayeeOfMoneyOutAndThePayerOfMoneyIn() {
        var text =
                """
                "Buchungsdatum";"Zahlungspflichtige*r";"Zahlungsempfänger*in";"Verwendungszweck";"Betrag (€)"
                "31.01.24";"Doe, Jo";"MARKT";"Einkauf";"-42,10"
                "30.01.24";"ACME GmbH";"Doe, Jo";"Gehalt";"1.000,00"
                """;

        assertThat(entries(file(folder, text)))
                .extracting(StatementEntry::counterpartyName)
                .containsExactly("MARKT", "ACME GmbH");
    }

    @Test
    void showsThatPositiveIsOutForAPersonToCorrect() {
        var text =
                """
                Date,Description,Type,Amount
                01/31/2024,MARKET,Purchase,42.10
                01/30/2024,COFFEE,Purchase,3.50
                """;

        var mapping = Objects.requireNonNull(inspect(file(folder, text)).mapping());

        assertThat(mapping.columns().more().outIsPositive()).isTrue();
    }
}
