package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of CSV rows in unusual forms. */
class CsvDaysTest {
    private final Path folder;

    CsvDaysTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({
        "1771000000,2026-02-13",
        "1771000000000,2026-02-13",
        "13/2026/02,2026-02-13",
        "'\"Friday, 13 February 2026\"',2026-02-13"
    })
    void readsADay(String written, String day) {
        var text = "timestamp,description,amount\n" + written + ",Bread,-4.10\n";

        assertThat(entries(file(folder, text)).get(0).bookedOn()).isEqualTo(day);
    }

    @Test
    void takesTheYearOfADayWithoutOneFromTheValueDate() {
        var text =
                """
                Buchungstag;Valutadatum;Verwendungszweck;Betrag
                31.12;02.01.26;Miete;-4,10
                13.01.;13.01.26;Strom;-5,10
                """;

        var entries = entries(file(folder, text));

        assertThat(entries.get(0).bookedOn()).isEqualTo("2025-12-31");
        assertThat(entries.get(1).bookedOn()).isEqualTo("2026-01-13");
    }

    @Test
    void booksOnTheOnlyDayThereIs() {
        var text = "F. VALOR;DESCRIPCI\u00d3N;IMPORTE (\u20ac)\n13/02/2026;Pan;-4,10\n";

        assertThat(entries(file(folder, text)).get(0).bookedOn()).isEqualTo("2026-02-13");
    }

    @Test
    void saysThatAYearIsOutOfRangeOrMissing() {
        var early = file(folder, "Date,Description,Amount\n1111/11/11,Bread,-4.10\n");
        var yearless = file(folder, "Date,Description,Amount\n02/13,Bread,-4.10\n");

        assertThatThrownBy(() -> inspect(early)).hasMessageContaining("before 1900");
        assertThatThrownBy(() -> inspect(yearless)).hasMessageContaining("without a year");
    }
}
