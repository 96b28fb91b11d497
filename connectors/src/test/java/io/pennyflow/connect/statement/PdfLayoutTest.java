package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.PdfFixtures.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.connect.statement.Proof.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layouts of printed statements beside the usual date, text and amount. */
class PdfLayoutTest {
    private static final String WALLET =
            """
            MPESA FULL STATEMENT
            Mobile Number: 254700000001

            Receipt No  Completion Time      Details               Transaction Status  Paid in   Withdraw   Balance

            QAB12CD34E  2025-03-09 10:48:41  Pay Bill to 4004      COMPLETED              0.00     250.00    750.00
                                             WATER COMPANY
            QAB12CD34D  2025-03-09 10:48:41  Pay Bill Charge       COMPLETED              0.00      10.00  1,000.00
            QAA11CC22B  2025-03-08 09:15:50  Deposit at Agent      COMPLETED          1,010.00       0.00  1,010.00
            """;

    private static final String YEN =
            """
            Eastern Bank      Account number 7654321      JPY
            Statement period 2024-01-01 to 2024-01-31

            Date         Description          Withdrawal    Deposit    Balance
            2024-01-01   Opening balance                                100,000
            2024-01-05   ATM 1234                 10,000                 90,000
            2024-01-10   SALARY ACME                        250,000     340,000
            2024-01-12   FEE                         110                339,890
            2024-01-15   COFFEE                      500                339,390
            """;

    private static final String SILENT =
            """
            %s
            Date         Description            Amount
            02/03/2024   Grocer                  10.00-
            """;

    private final Path folder;

    PdfLayoutTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsRowsThatBeginWithACodeAndATimeAndHaveAZeroOnTheOtherSide() {
        var entries = entries(WALLET);

        assertThat(amounts(WALLET)).containsExactly("-250.00", "-10.00", "1010.00");
        assertThat(entries)
                .extracting(StatementEntry::reference)
                .containsExactly("QAB12CD34E", "QAB12CD34D", "QAA11CC22B");
        assertThat(entries.get(0).description()).isEqualTo("Pay Bill to 4004 WATER COMPANY");
        assertThat(entries.get(0).currency()).isEqualTo("KES");
        assertThat(inspect(WALLET).statements().get(0).proof().verdict())
                .isEqualTo(Verdict.BALANCED);
        assertThat(inspect(WALLET).statementAccount()).isEqualTo("254700000001");
    }

    @Test
    void takesThePeriodFromTheRowsWhereNoneIsPrinted() {
        var statement = inspect(WALLET).statements().get(0);

        assertThat(statement.from()).hasToString("2025-03-08");
        assertThat(statement.to()).hasToString("2025-03-09");
    }

    @Test
    void readsAmountsWithoutDecimalsInTheirColumnsOnly() {
        assertThat(amounts(YEN)).containsExactly("-10000", "250000", "-110", "-500");
        assertThat(entries(YEN).get(0).description()).isEqualTo("ATM 1234");
        assertThat(inspect(YEN).currency()).isEqualTo("JPY");
        assertThat(inspect(YEN).statements().get(0).proof().verdict()).isEqualTo(Verdict.BALANCED);
    }

    @Test
    void asksTheLayoutOfABankOnlyWhereThePaperIsSilent() {
        assertThat(day(SILENT.formatted("Letter"))).isEqualTo("2024-03-02");
        assertThat(day(SILENT.formatted("Wells Fargo"))).isEqualTo("2024-02-03");
        assertThat(day(SILENT.formatted("Wells Fargo") + "25/03/2024   Fuel      5.00-\n"))
                .isEqualTo("2024-03-02");
        assertThat(entries(SILENT.formatted("Wells Fargo EUR")).get(0).currency()).isEqualTo("EUR");
    }

    private String day(String text) {
        return entries(text).get(0).bookedOn().toString();
    }

    private Inspection inspect(String text) {
        return StatementFixtures.inspect(StatementFixtures.file(folder, pdf(text)));
    }

    private List<StatementEntry> entries(String text) {
        return StatementFixtures.entries(StatementFixtures.file(folder, pdf(text)));
    }

    private List<String> amounts(String text) {
        return entries(text).stream().map(entry -> entry.amount().toPlainString()).toList();
    }
}
