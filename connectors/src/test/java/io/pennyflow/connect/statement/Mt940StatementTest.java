package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static io.pennyflow.connect.statement.StatementFixtures.reasons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pennyflow.connect.statement.Proof.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** MT940 as the standard has it, and as banks send it. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class Mt940StatementTest {
    private static final String STATEMENT =
            """
            {1:F01TESTDEFFXXXX0000000000}{2:I940TESTDEFFXXXXN}{4:
            :20:STARTUMS
            :25:10020030/4711EUR
            :28C:7/1
            :60F:C251230EUR1000,00
            :61:2512310102CR50,5NTRFINV 12//B25X001
            :86:166?00GUTSCHRIFT?20EREF+E2E-9?21SVWZ+Invoice 12 and all tha?22nks for it
            ?30TESTDEFF?31DE02100200304711?32Ada ?33Lovelace
            :61:2601020102D7,25N005NONREF
            :86:005?00LASTSCHRIFT?20Power January?32Stadtwerk
            :62F:C260102EUR1043,25
            -}
            """;

    private final Path folder;

    Mt940StatementTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsAStatementAndProvesIt() {
        var file = file(folder, STATEMENT);

        var summary = inspect(file).statements().get(0);
        var entry = entries(file).get(0);

        assertThat(summary.account()).isEqualTo("10020030/4711");
        assertThat(summary.currency()).isEqualTo("EUR");
        assertThat(summary.proof().verdict()).isEqualTo(Verdict.BALANCED);
        assertThat(entry.bookedOn()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(entry.valueOn()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(entry.amount()).isEqualByComparingTo("50.50");
        assertThat(entry.description()).isEqualTo("Invoice 12 and all thanks for it");
        assertThat(entry.counterpartyName()).isEqualTo("Ada Lovelace");
        assertThat(entry.counterpartyAccount()).isEqualTo("DE02100200304711");
        assertThat(entry.reference()).isEqualTo("INV 12");
        assertThat(entry.endToEndId()).isEqualTo("E2E-9");
        assertThat(entry.providerId()).isEqualTo("B25X001");
        assertThat(entry.bankTransactionCode()).isEqualTo("NTRF/166");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\n\n", "\n \r\n"})
    void readsAnyLineEnd(String end) {
        var file = file(folder, STATEMENT.replace("\n", end));

        assertThat(inspect(file).statements().get(0).proof().verdict()).isEqualTo(Verdict.BALANCED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2601020102C5,00NTRFNONREF|5.00",
                "260102D5.00NMSCNONREF|-5.00",
                "260102RC5,NTRFNONREF|-5",
                "260102RDR5,NTRFNONREF|5",
                "2601020102DN1.234,56//77|-1234.56",
                "260102D000000000012,30NONREF|-12.30",
                "260102C7,NIT NONREF|7",
            })
    void readsStatementLinesOfManyDialects(String line, String amount) {
        var file = file(folder, ":60F:C260101EUR0,\n:61:" + line + "\n");

        assertThat(entries(file).get(0).amount()).isEqualByComparingTo(amount);
        assertThat(entries(file).get(0).reference()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/TRTP/SEPA/IBAN/NL02TEST0123/NAME/Bo/REMI/Tea/EREF/NOTPROVIDED|Tea|Bo|NL02TEST0123",
                "/CNTP/NL02TEST0123/TESTNL2A/Bo///REMI/USTD//Tea/|Tea|Bo|NL02TEST0123",
                "/BENM/300000000017/BO DOO/Tea|Tea|BO DOO|300000000017",
                "020<00Przelew<20Tea<31001<32Bo|Tea|Bo|001",
                "020^00Przelew^20Tea^3212^38PL001|Tea|12|PL001",
                "NL02TEST0123456789 bo|''|bo|NL02TEST0123456789",
                "Tea at REK: NL02TEST0123/NAAM: Bo|Tea at REK: NL02TEST0123/NAAM: Bo|Bo|NL02TEST0123",
                "999PAY:Tea:Bo:NL02TEST0123456789|Tea|Bo|NL02TEST0123456789",
            })
    void findsWhoAndWhatInManyDialects(String text, String what, String who, String account) {
        var file = file(folder, ":60F:C260101EUR0,\n:61:260102C5,NTRFNONREF\n:86:" + text + "\n");

        var entry = entries(file).get(0);

        assertThat(entry.description()).isEqualTo(what);
        assertThat(entry.counterpartyName()).isEqualTo(who);
        assertThat(entry.counterpartyAccount()).isEqualTo(account);
        assertThat(entry.endToEndId()).isNull();
    }

    @Test
    void joinsThePagesOfOneStatement() {
        var file =
                file(
                        folder,
                        """
                        :20:A
                        :25:4711
                        :28C:7/1
                        :60F:C260101EUR10,
                        :61:260102C5,NTRFNONREF
                        :62M:C260102EUR15,
                        :20:A
                        :25:4711
                        :28C:7/2
                        :60M:C260102EUR15,
                        :61:260102D1,NTRFNONREF
                        :62F:C260102EUR14,
                        """);

        var statements = inspect(file).statements();

        assertThat(statements).hasSize(1);
        assertThat(statements.get(0).entries()).isEqualTo(2);
        assertThat(statements.get(0).proof().verdict()).isEqualTo(Verdict.BALANCED);
    }

    @Test
    void readsAnInterimReportWithoutBalances() {
        var file =
                file(
                        folder,
                        """
                        :20:A
                        :25:4711
                        :28C:1
                        :34F:CHFD0,
                        :13D:2601021200+0100
                        :61:260102C5,NTRFNONREF
                        :90C:1CHF5,
                        """);

        assertThat(entries(file).get(0).currency()).isEqualTo("CHF");
        assertThat(inspect(file).statements().get(0).proof()).isEqualTo(Proof.UNPROVEN);
    }

    @Test
    void readsOriginalAmountAndCharges() {
        var file =
                file(
                        folder,
                        ":60F:C260101EUR0,\n:61:260102D5,NTRFNONREF\n:86:/OCMT/USD6,1/CHGS/EUR0,5/REMI/x");

        var entry = entries(file).get(0);

        assertThat(Objects.requireNonNull(entry.original()).amount()).isEqualByComparingTo("-6.1");
        assertThat(Objects.requireNonNull(entry.original()).currency()).isEqualTo("USD");
        assertThat(entry.charges()).isEqualByComparingTo("0.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rubbish",
                "2601320102C5,NTRFX",
                "2601021302C5,NTRFX",
                "260102C1234567890123456,NTRFX",
                "260102C1,23456NTRFX",
                "260102C,NTRFX",
            })
    void rejectsARowThatCannotBeReadWithItsLine(String line) {
        var file = file(folder, ":60F:C260101EUR0,\n:61:" + line + "\n:61:260102C1,NTRFX\n");

        assertThat(reasons(file)).singleElement().asString().startsWith("Line 2: ");
        assertThat(entries(file)).hasSize(1);
    }

    @Test
    void rejectsARowWhoseTextStandsInAnAccountField() {
        var file =
                file(
                        folder,
                        ":25:1\n:60F:C260101EUR0,\n:61:260102C1,NTRFX\n:25:166?20Tea\n:62F:C260102EUR1,\n");

        assertThat(reasons(file)).singleElement().asString().contains(":86:").contains("line 4");
    }

    @Test
    void refusesAMessageThatSaysNothing() {
        var file = file(folder, ":20:STARTUMS\n-\n");

        assertThatThrownBy(() -> inspect(file)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void readsOrRefusesWhateverBecomesOfAFile() {
        var whole = STATEMENT.getBytes(StandardCharsets.UTF_8);
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
    void readsAMillionRowsAndEndlessLinesWithoutHoldingThem() {
        var endless = ":60F:C260101EUR0,\n:61:260102C1,NTRFX\n:86:" + "x".repeat(30_000_000) + "\n";
        var many = ":60F:C260101EUR0,\n" + ":61:260102C1,NTRFX\n".repeat(1_000_000);

        assertThat(entries(file(folder, endless)).get(0).description())
                .hasSizeLessThanOrEqualTo(Limits.LINE_CHARACTERS);
        assertThat(inspect(file(folder, many)).rowsTotal()).isEqualTo(1_000_000);
    }
}
