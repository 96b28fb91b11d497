package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static io.pennyflow.connect.statement.StatementFixtures.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** QIF of Quicken and of the programs that write it their own way. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class QifDaysTest {
    private final Path folder;

    QifDaysTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({
        "02/03/24,02/25/24,2024-02-03",
        "02/03/2024,25/03/2024,2024-03-02",
        "2024-03-02,2024-03-25,2024-03-02",
        "2.3.24,25.3.24,2024-03-02",
        "2.3.24,4.3.24,2024-03-02",
        "2/ 3'04,2/25'04,2004-02-03",
        "2/3/99,2/25/99,1999-02-03",
        "31/01/24,02/03/24,2024-01-31",
    })
    void decidesTheOrderOfDaysOverTheWholeFile(String first, String second, String day) {
        var file = file(folder, "!Type:Bank\nD%s\nT1\n^\nD%s\nT2\n^\n".formatted(first, second));

        assertThat(entries(file).get(0).bookedOn()).hasToString(day);
    }

    /**
     * Two days in March or the third of two months: US Quicken, whose format it is, comes first.
     */
    @Test
    void asksWhereNothingTellsDayAndMonthApart() {
        var file = file(folder, "!Type:Bank\nD02/03/24\nT1\n^\nD03/03/24\nT2\n^\n");

        var assumed = inspect(file);

        assertThat(assumed.question()).contains("month-day-year").contains("Choose");
        assertThat(assumed.problem()).isNull();
        assertThat(assumed.statements().get(0).from()).hasToString("2024-02-03");
        assertThat(entries(file).get(0).bookedOn()).hasToString("2024-02-03");
    }

    @Test
    void readsDaysInTheOrderAPersonChose() {
        var file = file(folder, "!Type:Bank\nD02/03/24\nT1\n^\nD03/03/24\nT2\n^\n");
        var hints = ReadingHints.NONE.with(DateOrder.DMY);

        var chosen = new StatementFiles().inspect(file, "export.qif", hints);

        assertThat(chosen.question()).isNull();
        assertThat(chosen.statements().get(0).from()).hasToString("2024-03-02");
        assertThat(rows(file, StatementFormat.QIF, hints).get(0))
                .isInstanceOfSatisfying(
                        ReadRow.Accepted.class,
                        row -> assertThat(row.entry().bookedOn()).hasToString("2024-03-02"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "02/03/24|T-1,50|2024-03-02",
                "02/03/24|T-1.50\\nPCaf\u00e9|2024-03-02",
                "02/03/24|T-1.50\\nM3 \u20ac|2024-03-02",
                "2/ 3'24|T-1.50\\nPCaf\u00e9|2024-02-03",
                "03/03/24|T-1.50|2024-03-03",
                "2024-03-02|T-1.50|2024-03-02",
            })
    void takesWhatTheFileTellsAboutItsDays(String day, String fields, String read) {
        var text = "!Type:Bank\nD%s\n%s\n^\n".formatted(day, fields.translateEscapes());
        var file = file(folder, text);

        assertThat(entries(file).get(0).bookedOn()).hasToString(read);
        assertThat(inspect(file).question()).isNull();
    }

    @Test
    void takesManyDaysOfFewMonthsForDays() {
        var text = new StringBuilder("!Type:Bank\n");
        for (var day = 2; day < 9; day++) {
            text.append("D0%d/03/2024\nT1.00\n^\n".formatted(day));
        }

        assertThat(entries(file(folder, text.toString())).get(1).bookedOn())
                .hasToString("2024-03-03");
        assertThat(inspect(file(folder, text.toString())).question()).isNull();
    }

    @Test
    void decidesByTheOrderThatDoesNotGoBackAndForth() {
        var days =
                "D01/02/2024\nT1\n^\nD02/02/2024\nT1\n^\nD01/03/2024\nT1\n^\nD03/03/2024\nT1\n^\n";

        assertThat(entries(file(folder, "!Type:Bank\n" + days)).get(1).bookedOn())
                .hasToString("2024-02-02");
        assertThat(entries(file(folder, "!Type:Bank\n" + days)).get(0).bookedOn())
                .hasToString("2024-02-01");
    }
}
