package io.pennyflow.local.eval.expected;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.connect.statement.ReadingHints;
import io.pennyflow.local.parse.BankFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectationsTest {
    private static final String STATEMENT =
            """
            :20:MARCH
            :25:12030000/1020304050
            :28C:3/1
            :60F:C260228EUR100,00
            :61:2603020303DR12,50NDDTNONREF
            :86:105?00LASTSCHRIFT?20Strom Maerz?31DE02120300000000202051?32Stadtwerke
            :62F:C260303EUR87,50
            -
            """;
    private static final String OBJECTS =
            """
            ---
            - - !ruby/object:MT940::AccountBalance
                modifier: F
                sign: :credit
                amount: 10000
              - !ruby/object:MT940::StatementLine
                funds_code: :debit
                amount: %s
                reference: NONREF
                date: 2026-03-02
                entry_date: 2026-03-03
              - !ruby/object:MT940::StatementLineInformation
                details: Strom Maerz
                account_holder: %s
            """;

    private final Path folder;
    private final Path file;

    ExpectationsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.file = Files.writeString(folder.resolve("march.txt"), STATEMENT);
    }

    @Test
    void findsNothingToSayAboutAFileThatIsReadAsExpected() throws IOException {
        write("march.yml", OBJECTS.formatted("1250", "Stadtwerke"));

        assertThat(differences()).isEmpty();
    }

    @Test
    void saysEachDifferenceWithWhatWeSayAndWhatIsExpected() throws IOException {
        write("march.yml", OBJECTS.formatted("1251", "Gaswerk"));

        assertThat(differences())
                .containsExactly(
                        "entry 1 amount: we say -12.50, expected is -12.51",
                        "entry 1 name: we say Stadtwerke, expected is Gaswerk");
    }

    @Test
    void readsAnyJsonThatHasAmountsAndDays() throws IOException {
        write(
                "march.json",
                """
                {"opening": "100.00", "transactions": [
                  {"amount": -12.5, "date": "2026-03-04", "currency": "EUR"},
                  {"amount": "1", "date": [2026, 3, 9]}]}
                """);

        assertThat(differences())
                .containsExactly(
                        "entries: we say 1, expected is 2",
                        "entry 1 booking day: we say 2026-03-03, expected is 2026-03-04");
    }

    @Test
    void readsATableOfDatesDescriptionsAndAmounts() throws IOException {
        write("march.csv", "date,description,amount\n2026-03-03,\"Strom, Gas\",-12.50\n");

        assertThat(differences())
                .containsExactly("entry 1 description: we say Strom Maerz, expected is Strom, Gas");
    }

    @Test
    void hasNoExpectationForAFileOfWhichNobodyWroteOne() throws IOException {
        write("april.yml", OBJECTS.formatted("1250", "Stadtwerke"));
        write("march.yml", "just: a note");

        assertThat(Expectations.of(file)).isEmpty();
        assertThat(Expectations.of(folder.resolve("april.yml"))).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> differences() {
        var read = BankFile.of(file, ReadingHints.NONE);
        var expected = Expectations.of(file).orElseThrow();
        return Comparison.differences(expected, read.statements(), read.readable());
    }
}
