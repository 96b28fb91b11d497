package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static io.pennyflow.connect.statement.StatementFixtures.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.connect.statement.Proof.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** MT940 files that arrive cut, wrapped or with several accounts. */
class Mt940FileTest {
    private static final String WHOLE =
            """
            :20:STARTUMS
            :25:10020030/4711
            :28C:7/1
            :60F:C260101EUR100,00
            :61:2601020102C50,00NTRFNONREF
            :86:166?00GUTSCHRIFT?20SVWZ+Tea?32Ada
            :61:2601030103D30,00NDDTNONREF
            :62F:C260103EUR120,00
            """;

    private final Path folder;

    Mt940FileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void saysThatAFileEndsBeforeItsClosingBalance() {
        var cut = file(folder, WHOLE.substring(0, WHOLE.indexOf(":62F:")));

        assertThat(reasons(cut)).singleElement().asString().startsWith("Line 7: the file ends");
        assertThat(entries(cut)).hasSize(2);
        assertThat(inspect(cut).rowsTotal()).isEqualTo(3);
        assertThat(reasons(file(folder, WHOLE))).isEmpty();
    }

    @Test
    void readsNoAmountThatMayHaveLostItsLastDigits() {
        var cut = file(folder, WHOLE.substring(0, WHOLE.indexOf(",00NDDT")));

        assertThat(reasons(cut)).hasSize(2).first().asString().contains("ends within this");
        assertThat(entries(cut)).hasSize(1);
    }

    @Test
    void saysThatAnInterimReportIsCutWhenItsEnvelopeIsOpen() {
        var report =
                """
                {1:F01TESTDEFFXXXX0000000000}{2:I942TESTDEFFXXXXN}{4:
                :20:A
                :25:4711
                :28C:1
                :34F:EUR0,
                :61:260102C5,NTRFNONREF
                """;

        assertThat(reasons(file(folder, report))).hasSize(1);
        assertThat(reasons(file(folder, report + ":90D:0EUR0,\n-}\n"))).isEmpty();
    }

    @Test
    void readsMessagesThatFinTsWroteInOneLine() {
        var file = file(folder, "@@" + WHOLE.replace("\n", "@@") + "-@@");

        assertThat(entries(file)).hasSize(2);
        assertThat(inspect(file).statements().get(0).proof().verdict()).isEqualTo(Verdict.BALANCED);
    }

    @Test
    void readsAFileThatIsIndented() {
        var file = file(folder, WHOLE.indent(4));

        assertThat(entries(file)).hasSize(2);
        assertThat(inspect(file).statements().get(0).account()).isEqualTo("10020030/4711");
    }

    @Test
    void keepsTheAccountsOfOneFileApart() {
        var file = file(folder, WHOLE + "-\n" + WHOLE.replace("4711", "4712") + "-\n");

        var statements = inspect(file).statements();

        assertThat(statements)
                .extracting(StatementSummary::account)
                .containsExactly("10020030/4711", "10020030/4712");
        assertThat(statements).extracting(StatementSummary::entries).containsExactly(2L, 2L);
        assertThat(inspect(file).problem()).isNull();
    }

    @Test
    void asksForTheNextPageOfAFileThatEndsBetweenTwo() {
        var page =
                """
                :20:A
                :25:12345678/1
                :28C:7/1
                :60F:C260212EUR100,00
                :61:2602130213D4,10NTRFNONREF
                :86:166?20Bread
                :62M:C260213EUR95,90
                -
                """;

        assertThat(inspect(file(folder, page)).question()).contains(":62M:");
        assertThat(inspect(file(folder, page.replace("62M", "62F"))).question()).isNull();
    }
}
