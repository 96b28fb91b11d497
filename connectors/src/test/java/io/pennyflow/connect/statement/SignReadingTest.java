package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.connect.statement.SignReading.Because;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Why amounts were read as money out or in. */
class SignReadingTest {
    private final Path folder;

    SignReadingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(
                        true,
                        Because.BALANCE,
                        """
                        Date,Text,Amount,Balance
                        2024-01-02,Market,10.00,90.00
                        2024-01-03,Market,20.00,70.00
                        2024-01-04,Salary,-50.00,120.00
                        """),
                Arguments.of(
                        false,
                        Because.BALANCE,
                        """
                        Date,Text,Amount,Balance
                        2024-01-02,Market,-10.00,90.00
                        2024-01-03,Market,-20.00,70.00
                        2024-01-04,Salary,50.00,120.00
                        """),
                Arguments.of(
                        true,
                        Because.TYPE,
                        """
                        Date,Description,Type,Amount
                        01/31/2024,MARKET,Purchase,42.10
                        01/30/2024,COFFEE,Purchase,3.50
                        """),
                Arguments.of(
                        true,
                        Because.WORDING,
                        """
                        Date,Description,Amount
                        01/31/2024,GROCER ONE,42.10
                        01/30/2024,COFFEE HOUSE,3.50
                        01/29/2024,PAYMENT THANK YOU,-45.60
                        """),
                Arguments.of(
                        true,
                        Because.HEADER,
                        """
                        Date,Card number,Description,Amount
                        01/31/2024,1234,MARKET,42.10
                        01/30/2024,1234,TRAIN,3.50
                        """),
                Arguments.of(
                        false,
                        Because.WRITTEN,
                        """
                        Date,Description,Amount
                        01/31/2024,GROCER ONE,-42.10
                        01/30/2024,SALARY,3000.50
                        """),
                Arguments.of(
                        false,
                        Because.DIRECTION,
                        """
                        Datum,Naam,Af Bij,Bedrag
                        2024-01-31,Markt,Af,"42,10"
                        2024-01-30,Loon,Bij,"3000,50"
                        """));
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysWhatDecidedWhichWayAmountsGo(boolean outIsPositive, Because because, String text) {
        var signs = inspect(file(folder, text)).signs();

        assertThat(signs).isEqualTo(new SignReading(outIsPositive, because));
    }

    @Test
    void saysNothingWhereMoneyOutAndInHaveColumnsOfTheirOwn() {
        var text =
                """
                Date,Description,Debit,Credit
                2024-01-31,Market,42.10,
                2024-01-30,Salary,,3000.50
                """;

        assertThat(inspect(file(folder, text)).signs()).isNull();
    }

    @Test
    void isAsAPersonChoseByTheirMapping() {
        var file =
                file(
                        folder,
                        """
                        Date,Description,Type,Amount
                        01/31/2024,MARKET,Purchase,42.10
                        01/30/2024,COFFEE,Purchase,3.50
                        """);
        var mapping = inspect(file).mapping();

        var again = new StatementFiles().inspect(file, "a.csv", ReadingHints.of(mapping));

        assertThat(again.signs()).isEqualTo(new SignReading(true, Because.CHOSEN));
    }

    @Test
    void isASentenceForAPerson() {
        assertThat(sentence(true, Because.BALANCE))
                .isEqualTo(
                        "Positive amounts are money out: the balance beside them moves that way.");
        assertThat(sentence(false, Because.DIRECTION))
                .isEqualTo("Amounts: a column says of each which way it goes.");
    }

    private static String sentence(boolean outIsPositive, Because because) {
        return new SignReading(outIsPositive, because).sentence();
    }
}
