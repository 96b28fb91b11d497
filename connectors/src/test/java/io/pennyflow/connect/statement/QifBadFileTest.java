package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.QifFixtures.TWO_ACCOUNTS;
import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static io.pennyflow.connect.statement.StatementFixtures.reasons;
import static io.pennyflow.connect.statement.StatementFixtures.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** QIF that is broken, odd or without end. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class QifBadFileTest {
    private final Path folder;

    QifBadFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void passesOverWhatStandsAboveTheFirstHeader() {
        var file =
                file(
                        folder,
                        "# Date: a comment\nTo whom it concerns\nDear all\n!Type:Bank\nD2024-01-02\nT1\n^\n");

        assertThat(rows(file)).hasSize(1);
    }

    @Test
    void saysWhenThePartsDoNotMakeTheWhole() {
        var file = file(folder, "!Type:Bank\nD2024-01-02\nT-5\nPx\nSFood\n$-4\n^\n");

        assertThat(entries(file).get(0).description()).contains("do not make the whole");
    }

    @Test
    void rejectsRowsThatCannotBeReadWithTheirLine() {
        var file =
                file(
                        folder,
                        "!Type:Bank\nD2024-02-31\nT1\n^\nD2024-02-01\nTx\n^\nT1\n^\nD2024-02-01\nT1234567890123456\n^\nD2024-02-01\nT2\n^\n");

        assertThat(reasons(file))
                .satisfiesExactly(
                        reason -> assertThat(reason).startsWith("Line 2: ").contains("date"),
                        reason -> assertThat(reason).startsWith("Line 5: ").contains("amount"),
                        reason -> assertThat(reason).startsWith("Line 8: ").contains("no date"),
                        reason -> assertThat(reason).startsWith("Line 10: ").contains("15 digits"));
        assertThat(entries(file)).hasSize(1);
    }

    @Test
    void saysThatAFileOfListsHasNoTransactions() {
        var file = file(folder, "!Type:Security\nNACME\nTStock\n^\n");

        assertThat(inspect(file).problem()).contains("no transactions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1252"})
    void readsAnyEncoding(String charset) {
        var text = "\n!Type:Bank\nD2024-01-02\nT1\nPMüller für Bücher\n^\n";

        assertThat(entries(file(folder, text, Charset.forName(charset))).get(0).counterpartyName())
                .isEqualTo("Müller für Bücher");
    }

    @Test
    void readsOrRefusesWhateverBecomesOfAFile() {
        var whole = TWO_ACCOUNTS.getBytes(StandardCharsets.UTF_8);
        var random = new Random(7);

        for (var round = 0; round < 3_000; round++) {
            var bytes = Arrays.copyOf(whole, 10 + random.nextInt(whole.length - 10));
            for (var change = random.nextInt(6); change > 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            StatementFixtures.readOrRefuse(file(folder, bytes));
        }
    }

    @Test
    void readsAMillionRowsAndRecordsWithoutEnd() {
        var many = "!Type:Bank\n" + "D2024-01-02\nT1\n^\n".repeat(1_000_000);
        var endless = "!Type:Bank\nD2024-01-02\nT1\n" + "Sx\n$1\n".repeat(2_000_000);

        assertThat(inspect(file(folder, many)).rowsTotal()).isEqualTo(1_000_000);
        assertThat(inspect(file(folder, endless)).rowsTotal()).isEqualTo(1);
    }
}
