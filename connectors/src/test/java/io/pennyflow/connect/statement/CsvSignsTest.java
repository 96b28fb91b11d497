package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static io.pennyflow.connect.statement.StatementFixtures.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which way the money of a CSV row goes, and in which currency. */
class CsvSignsTest {
    private final Path folder;

    CsvSignsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date,Description,Amount\n02/03/2026,CORNER COFFEE,4.10\n",
                "Date,Description,Amount\n02/03/2026,Dry cleaner,4.10\n02/04/2026,PAYMENT RECEIVED - THANK YOU,-90.00\n",
                "Datum,Beschreibung,Karteninhaber,Betrag\n03.02.2026,Reinigung,A. Muster,\"4,10\"\n",
                "Trans. Date,Post Date,Description,Amount,Category\n02/03/2026,02/04/2026,DRY CLEANER,4.10,Services\n",
                "date,category,title,amount\n2026-02-03,casa,Tinturaria,4.10\n2026-02-04,,Pagamento recebido,-90.00\n",
            })
    void takesASmallCardStatementForPurchases(String text) {
        assertThat(amounts(text).get(0)).isEqualTo("-4.10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date,Description,Amount\n02/03/2026,Salary,4.10\n",
                "Date,Description,Amount\n02/03/2026,Aunt Agatha,4.10\n",
                "Date,Description,Amount\n02/03/2026,Salary,4.10\n02/04/2026,Bill payment,-2.00\n",
            })
    void leavesAmountsAsTheyStandWhereNothingSaysCard(String text) {
        assertThat(amounts(text).get(0)).isEqualTo("4.10");
    }

    @Test
    void readsAmountsThatStandInAColumnForEachCurrency() {
        var text =
                """
                Account,Transaction Date,Description 1,CAD$,USD$
                1234567,2/3/2026,Fee,-4.00,
                1234567,2/14/2026,Payroll,1500.00,
                7654321,2/15/2026,Books,,-20.50
                """;

        var entries = entries(file(folder, text));

        assertThat(amounts(text)).containsExactly("-4.00", "1500.00", "-20.50");
        assertThat(entries)
                .extracting(StatementEntry::currency)
                .containsExactly("CAD", "CAD", "USD");
    }

    @Test
    void readsWordsOfBothDirectionsAmongOthersItRejects() {
        var text =
                """
                \u4ea4\u6613\u65f6\u95f4,\u4ea4\u6613\u5bf9\u65b9,\u5546\u54c1\u8bf4\u660e,\u6536/\u652f,\u91d1\u989d\uff08\u5143\uff09,\u4ea4\u6613\u72b6\u6001
                2026-02-03 10:00:00,\u8336\u9986,\u7eff\u8336,\u652f\u51fa,30.00,\u4ea4\u6613\u6210\u529f
                2026-02-04 10:00:00,\u738b\u4e94,\u623f\u79df,\u6536\u5165,200.00,\u4ea4\u6613\u6210\u529f
                2026-02-05 10:00:00,\u57fa\u91d1,\u6536\u76ca,\u4e0d\u8ba1\u6536\u652f,1.23,\u4ea4\u6613\u6210\u529f
                """;

        assertThat(amounts(text)).containsExactly("-30.00", "200.00");
        assertThat(entries(file(folder, text)).get(0).currency()).isEqualTo("CNY");
        assertThat(reasons(file(folder, text)))
                .singleElement()
                .asString()
                .startsWith("Line 4: ")
                .contains("does not say whether the money came in or went out");
    }

    @Test
    void takesWhatIsLeftOfTheAmountAfterTheFee() {
        var text =
                """
                id,Type,Amount,Fee,Net,Currency,Created,Description
                txn_0001,charge,100.00,3.20,96.80,eur,2026-02-03,Order 1
                txn_0002,payout,-96.80,0.00,-96.80,eur,2026-02-13,Payout
                """;

        assertThat(amounts(text)).containsExactly("96.80", "-96.80");
    }

    @Test
    void addsTheFeeToWhatWasSentAfterIt() {
        var text =
                """
                ID,Status,Direction,Created on,Source fee amount,Source name,Source amount (after fees),\
                Source currency,Target name,Target amount (after fees),Target currency
                TRANSFER-1,COMPLETED,OUT,2026-02-13,1.23,Max,98.77,EUR,Ann,107.50,USD
                TRANSFER-2,COMPLETED,IN,2026-02-14,0.00,Bob,250.00,EUR,Max,250.00,EUR
                """;

        assertThat(amounts(text)).containsExactly("-100.00", "250.00");
    }

    @Test
    void takesTheMoneyOfATradeAndNotTheCoin() {
        var text =
                """
                Timestamp,Transaction Type,Asset,Quantity Transacted,Price Currency,Subtotal,\
                Total (inclusive of fees and/or spread),Notes
                2026-02-03 10:00:00 UTC,Buy,BTC,0.00123456,EUR,49.38,51.00,Bought for 51.00 EUR
                2026-02-13 10:00:00 UTC,Sell,ETH,-0.5,EUR,1000.00,990.00,Sold for 990.00 EUR
                """;

        assertThat(amounts(text)).containsExactly("-51.00", "990.00");
        assertThat(inspect(file(folder, text)).currency()).isEqualTo("EUR");
    }

    @Test
    void keepsAllDecimalsOfACoin() {
        var text =
                """
                Time,Type,Amount,Currency
                2026-02-03 10:00:00,Deposit reward,0.000012345678,BTC
                2026-02-13 10:00:00,Trade of some,-1.5,USDT
                """;

        assertThat(amounts(text)).containsExactly("0.000012345678", "-1.5");
    }

    @Test
    void knowsTheLiraBesideTheAmount() {
        var text = "Tarih;A\u00e7\u0131klama;Tutar\n13/02/2026;MARKET;-4,10 TL\n";

        assertThat(entries(file(folder, text)).get(0).currency()).isEqualTo("TRY");
    }

    @Test
    void takesTheCurrencyBesideTheAmount() {
        var text =
                "Fecha;Movimiento;Importe\n13/02/2026;Mercado;-4,10EUR\n14/02/2026;Paga;1,00 \u20ac\n";

        assertThat(entries(file(folder, text)))
                .extracting(StatementEntry::currency)
                .containsOnly("EUR");
    }

    @Test
    void takesMeasurementsForNoMoney() {
        var text =
                "timestamp,value\n2026-02-13 10:00:00,0.134521\n2026-02-13 10:05:00,0.135\n2026-02-13 10:10:00,0.13416667\n";
        var file = file(folder, text);

        assertThat(reasons(file)).hasSize(2).allMatch(it -> it.contains("4 after the decimal"));
    }

    private List<String> amounts(String text) {
        return entries(file(folder, text)).stream()
                .map(entry -> entry.amount().toPlainString())
                .toList();
    }

    @Test
    void takesTheCurrencyFromTheNamelessColumnBesideTheAmount() {
        var text =
                """
                Datum,Omschrijving,Mutatie,,Saldo,
                13-02-2026,Koop,USD,"-4,10",USD,"95,90"
                12-02-2026,Storting,USD,"100,00",USD,"100,00"
                """;

        assertThat(amounts(text)).containsExactly("-4.10", "100.00");
        assertThat(inspect(file(folder, text)).currency()).isEqualTo("USD");
    }

    @Test
    void takesCommasForThousandsInAnEastAsianTable() {
        var text =
                """
                \u304a\u53d6\u5f15\u65e5,\u304a\u5f15\u51fa\u3057,\u304a\u9810\u5165\u308c,\u6458\u8981
                2026/02/13,"4,550",,\u30d1\u30f3
                2026/02/14,,"100,000",\u7d66\u4e0e
                """;

        assertThat(amounts(text)).containsExactly("-4550", "100000");
    }
}
