package io.pennyflow.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFilesTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final DemoHousehold HOUSEHOLD =
            DemoHousehold.generate(1, LocalDate.of(2026, 11, 20));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @BeforeEach
    void write() throws IOException {
        DemoFiles.write(HOUSEHOLD, directory);
    }

    @Test
    void writesTheFilesOfThePlan() {
        assertThat(directory)
                .isDirectoryContaining(Files::isRegularFile)
                .satisfies(
                        it ->
                                assertThat(it.toFile().list())
                                        .containsExactlyInAnyOrderElementsOf(
                                                HOUSEHOLD.plan().accounts().stream()
                                                        .map(DemoPlan.Account::fileName)
                                                        .toList()));
    }

    @Test
    void writesTheEverydayAccountAsAGermanBank() throws IOException {
        var lines = read(DemoAccount.EVERYDAY, WINDOWS_1252);
        var amounts =
                lines.stream()
                        .skip(1)
                        .map(line -> line.split(";", -1)[4])
                        .map(it -> new BigDecimal(it.replace(".", "").replace(',', '.')))
                        .toList();

        assertThat(lines.get(0)).contains("Begünstigter");
        assertThat(sum(amounts)).isEqualTo(sumOf(DemoAccount.EVERYDAY));
    }

    @Test
    void writesTheCardAsOfx() throws IOException {
        var text = String.join("\n", read(DemoAccount.CARD, WINDOWS_1252));
        var amounts =
                Pattern.compile("<TRNAMT>(.*)")
                        .matcher(text)
                        .results()
                        .map(found -> new BigDecimal(found.group(1)))
                        .toList();

        assertThat(text).startsWith("OFXHEADER:100").contains("</OFX>");
        assertThat(sum(amounts)).isEqualTo(sumOf(DemoAccount.CARD));
    }

    @Test
    void writesPoundsInTwoColumns() throws IOException {
        var amounts =
                read(DemoAccount.HOLIDAY, UTF_8).stream()
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .map(
                                cells ->
                                        cells[2].isEmpty()
                                                ? new BigDecimal(cells[3])
                                                : new BigDecimal(cells[2]).negate())
                        .toList();

        assertThat(sum(amounts)).isEqualTo(sumOf(DemoAccount.HOLIDAY));
    }

    @Test
    void losesNoRow() throws IOException {
        assertThat(read(DemoAccount.SAVINGS, UTF_8))
                .hasSize(HOUSEHOLD.rowsOf(DemoAccount.SAVINGS).size() + 1);
        assertThat(read(DemoAccount.CASH, UTF_8))
                .hasSize(HOUSEHOLD.rowsOf(DemoAccount.CASH).size() + 1);
    }

    private List<String> read(DemoAccount account, Charset charset) throws IOException {
        return Files.readAllLines(directory.resolve(account.fileName()), charset);
    }

    private static BigDecimal sumOf(DemoAccount account) {
        return sum(HOUSEHOLD.rowsOf(account).stream().map(DemoRow::amount).toList());
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
