package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static io.pennyflow.connect.statement.StatementFixtures.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvBadRowsTest {
    private final Path folder;

    CsvBadRowsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void saysOfARejectedRowWhatIsWrongWhereAndHowToFixIt() {
        var text =
                """
                Datum;Text;Betrag
                13.01.2026;Kiosk;-4,50
                31.02.2026;Kiosk;-4,50
                14.01.2026;Kiosk;viel
                15.01.2026;Kiosk;
                16.01.2026;Kiosk;1,2345678901234567891
                17.01.2026;Kiosk;1234567890123456,00
                Summe;;
                """;

        assertThat(reasons(file(folder, text)))
                .containsExactly(
                        "Line 3: \"31.02.2026\" is not a date in the order day-month-year. Correct"
                                + " it in the file or choose another date order.",
                        "Line 4: \"viel\" is not an amount written like 1.234,56. Correct it in the"
                                + " file or choose another number format.",
                        "Line 5: the row has no amount in column 3. If it is a transaction, add it"
                                + " in the file.",
                        "Line 6: \"1,2345678901234567891\" has more than 15 digits before or 18 after the decimal"
                                + " separator. Correct it in the file.",
                        "Line 7: \"1234567890123456,00\" has more than 15 digits before or 18 after"
                                + " the decimal separator. Correct it in the file.",
                        "Line 8: \"Summe\" is not a date in the order day-month-year. Correct it in"
                                + " the file or choose another date order.");
    }

    @Test
    void setsBalancesAsideAsNoTransactions() {
        var text =
                """
                Date,Description,Amount
                2026-01-01,Opening balance,1000.00
                2026-01-13,Kiosk,-4.50
                """;

        var found = inspect(file(folder, text)).statements().get(0);
        assertThat(Objects.requireNonNull(found.opening()).amount())
                .isEqualByComparingTo("1000.00");
        assertThat(entries(file(folder, text))).hasSize(1);
        assertThat(reasons(file(folder, text))).isEmpty();
    }

    @Test
    void takesNoNumberOfARowForTheIdOfATransaction() {
        var text = "id,date,amount,text\n1,2026-01-13,-1.00,A\n2,2026-01-14,-2.00,B\n";

        assertThat(entries(file(folder, text)))
                .extracting(StatementEntry::providerId)
                .containsOnlyNulls();
    }

    @Test
    void goesOnWithTheTextOfARowOnTheLinesBelowIt() {
        var text =
                """
                Date,Details,Withdrawals,Deposits
                13/01/2026,CARD PURCHASE,4.50,
                ,CORNER KIOSK,,
                14/01/2026,SALARY,,1800.00
                """;

        assertThat(entries(file(folder, text)))
                .extracting(StatementEntry::description)
                .containsExactly("CARD PURCHASE CORNER KIOSK", "SALARY");
        assertThat(reasons(file(folder, text))).isEmpty();
    }

    @Test
    void takesALostQuotationMarkForNoOtherAccount() {
        var text =
                """
                Account number,Date,Payee,Amount
                12345678,2026-01-13,Kiosk,-4.50
                12345678",2026-01-14,Bakery,-2.00
                """;

        assertThat(inspect(file(folder, text)).problem()).isNull();
    }

    @Test
    void showsATotalInsteadOfTakingOrDroppingIt() {
        var text =
                """
                Datum;Text;Betrag
                13.01.2026;Kiosk;-4,50
                14.01.2026;Bäcker;-2,00
                31.01.2026;Gesamtsumme;-6,50
                """;

        assertThat(entries(file(folder, text))).hasSize(2);
        assertThat(reasons(file(folder, text)))
                .containsExactly(
                        "Line 4: \"Gesamtsumme\" is a total and no transaction. If it is one, give"
                                + " it another description in the file.");
    }
}
