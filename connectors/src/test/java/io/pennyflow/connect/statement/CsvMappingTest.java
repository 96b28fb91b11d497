package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.FILES;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvMappingTest {
    private final Path folder;

    CsvMappingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void asksForAMappingWhereNoColumnIsADate() {
        var found = inspect(file(folder, "Name,Amount\nKiosk,-4.50\nBakery,-2.00\n"));

        assertThat(found.problem()).contains("booking date");
        assertThat(found.rows().get(0).cells()).containsExactly("Kiosk", "-4.50");
        assertThat(found.rows().get(0).parsed()).isNull();
    }

    @Test
    void readsByTheMappingAPersonChose() {
        var file = file(folder, "When,What,How much\n03/04/2026,Kiosk,-4.50\n");
        var found = Objects.requireNonNull(inspect(file).mapping());
        var chosen =
                new CsvMapping(
                        found.encoding(),
                        ',',
                        true,
                        0,
                        DateOrder.DMY,
                        NumberFormat.POINT,
                        found.columns());

        var again = FILES.inspect(file, "statement.csv", ReadingHints.of(chosen));

        assertThat(again.mapping()).isEqualTo(chosen);
        assertThat(Objects.requireNonNull(again.rows().get(0).parsed()).bookedOn())
                .isEqualTo(LocalDate.of(2026, 4, 3));
    }

    @Test
    void refusesToReadByAMappingWithoutAmount() {
        var file = file(folder, "Name,Date\nKiosk,2026-01-13\n");
        var mapping = inspect(file).mapping();

        assertThatThrownBy(() -> FILES.open(file, StatementFormat.CSV, ReadingHints.of(mapping)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("amount");
    }

    @Test
    void hashesHeadersByTheNamesOfTheColumns() {
        var one = inspect(file(folder, "Date,Text,Amount\n2026-01-13,Kiosk,-4.50\n"));
        var later = inspect(file(folder, "\"Date\",\"Text\",\"Amount\"\n2026-02-13,Bus,-3.00\n"));
        var other = inspect(file(folder, "Date,Amount,Text\n2026-01-13,-4.50,Kiosk\n"));

        assertThat(later.headerHash()).isEqualTo(one.headerHash());
        assertThat(other.headerHash()).isNotEqualTo(one.headerHash());
    }

    @Test
    void refusesAMappingNoFileCanBeReadBy() {
        var mapping =
                Objects.requireNonNull(
                        inspect(file(folder, "Date,Amount\n1.2.2026,3\n")).mapping());
        var columns = mapping.columns();

        assertThatThrownBy(
                        () ->
                                new CsvMapping(
                                        "klingon",
                                        ',',
                                        true,
                                        0,
                                        DateOrder.DMY,
                                        NumberFormat.POINT,
                                        columns))
                .hasMessageContaining("\"klingon\" is not known");
        assertThatThrownBy(
                        () ->
                                new CsvColumns(
                                        -1, null, 1, null, null, null, null, null, null, null, null,
                                        null, null, null))
                .hasMessageContaining("between 0 and 499");
    }
}
