package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that do not look like one, and what looks like one and is no statement. */
class CsvGuisesTest {
    private static final String BLOCKS =
            """
            From:\u00a001/01/2024 to 31/01/2024

            Account:\u00a0XXXX XXXX XXXX 1234

            Date:\u00a031/01/2024
            Description:\u00a0CARD PAYMENT TO GROCER, LEEDS
            Amount:\u00a0-3.50\u00a0
            Balance:\u00a0100.00\u00a0

            Date:\u00a030/01/2024
            Description:\u00a0FASTER PAYMENT
            FROM A WINTER
            Amount:\u00a0lots\u00a0
            Balance:\u00a0103.50\u00a0

            Date:\u00a029/01/2024
            Description:\u00a0RENT
            Amount:\u00a0-20.00\u00a0
            Balance:\u00a0103.50\u00a0
            """;

    private final Path folder;

    CsvGuisesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsLinesThatAreQuotedWhole() {
        var text =
                """
                "Date,Description,Amount"
                "2024-01-02,""Market, big"",-10.00"
                "2024-01-03,Salary ""March"",50.00"
                """;

        assertThat(entries(file(folder, text)))
                .extracting(it -> it.bookedOn() + " " + it.amount() + " " + it.description())
                .containsExactly(
                        "2024-01-02 -10.00 Market, big", "2024-01-03 50.00 Salary \"March\"");
    }

    @Test
    void leavesAloneLinesWhoseCellsAreQuotedEach() {
        var text =
                """
                "Date","Description","Amount"
                "2024-01-02","Market, ""big\""","-10.00"
                """;

        assertThat(entries(file(folder, text)))
                .extracting(StatementEntry::description)
                .containsExactly("Market, \"big\"");
    }

    @Test
    void readsBlocksOfLabelsAndValuesAndKeepsTheirLineNumbers() {
        var found = inspect(file(folder, BLOCKS));

        assertThat(found.statementAccount()).isEqualTo("XXXX XXXX XXXX 1234");
        assertThat(entries(file(folder, BLOCKS)))
                .extracting(it -> it.bookedOn() + " " + it.amount() + " " + it.description())
                .containsExactly(
                        "2024-01-31 -3.50 CARD PAYMENT TO GROCER, LEEDS", "2024-01-29 -20.00 RENT");
        var torn = found.rows().get(1);
        assertThat(torn.line()).isEqualTo(10);
        assertThat(torn.cells()).contains("FASTER PAYMENT FROM A WINTER");
        assertThat(torn.reason()).contains("\"lots\" is not an amount");
    }

    @Test
    void takesNoDataOfAProgramForBlocks() {
        var nested = BLOCKS.indent(2);

        assertThatThrownBy(() -> inspect(file(folder, nested))).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void readsALineAboutTheAccountAsNoTransaction() {
        var text =
                """
                2024-02-01,01-01-2024,'12 3456 7890 0000 1111 2222 3333,ANNA NOWAK,PLN,"1000,00","925,50",2,
                31-01-2024,30-01-2024,Zakup karta,SKLEP,,"-24,50","925,50",1,
                15-01-2024,15-01-2024,Czynsz,DOM,11 2222 3333 4444 5555 6666 7777,"-50,00","950,00",2,
                """;

        var found = inspect(file(folder, text));

        assertThat(found.currency()).isEqualTo("PLN");
        assertThat(found.statements().get(0).proof().verdict()).isEqualTo(Proof.Verdict.BALANCED);
        assertThat(entries(file(folder, text))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"timestamp,value\n", "at,load\n", ""})
    void refusesASeriesOfMeasurements(String header) {
        var series = series(header, "2014-02-14 %02d:00:00,%d.25");

        assertThatThrownBy(() -> inspect(file(folder, series)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("a series of measurements, not a statement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-%02d 00:00:00,%d.25", "2024-01-%02d,%d.25"})
    void readsDaysAndAmountsThatNobodyMeasured(String line) {
        assertThat(entries(file(folder, series("Date,Amount\n", line)))).hasSize(20);
    }

    private static String series(String header, String line) {
        return header
                + IntStream.rangeClosed(1, 20)
                        .mapToObj(it -> line.formatted(it, it * 7))
                        .collect(Collectors.joining("\n"));
    }
}
