package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.QifFixtures.TWO_ACCOUNTS;
import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static io.pennyflow.connect.statement.StatementFixtures.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** QIF of Quicken and of the programs that write it their own way. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class QifStatementTest {
    private final Path folder;

    QifStatementTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsTheAccountsOfOneFile() {
        var file = file(folder, TWO_ACCOUNTS);

        var found = inspect(file);
        var entries = entries(file);

        assertThat(found.format()).isEqualTo(StatementFormat.QIF);
        assertThat(found.statements())
                .extracting(StatementSummary::account)
                .containsExactly("Giro", "Visa");
        assertThat(Objects.requireNonNull(found.statements().get(0).opening()).amount())
                .isEqualByComparingTo("1000");
        assertThat(entries)
                .extracting(StatementEntry::counterpartyName)
                .containsExactly("Bakery", "Transfer", "Payment");
        assertThat(entries.get(0).description())
                .isEqualTo("Bread (split: Food Bread -60.00; Gifts -7.50)");
        assertThat(entries.get(0).reference()).isEqualTo("123");
        assertThat(entries.get(1).counterpartyAccount()).isEqualTo("Visa");
        assertThat(rows(file).get(2).statement()).isEqualTo(1);
    }

    @Test
    void readsTheBalanceOfTheListOfAccountsAndProvesItWhenItAddsUp() {
        var list =
                "!Option:AutoSwitch\n!Account\nNGiro\nTBank\n/3/5'24\n$%s\n^\n!Clear:AutoSwitch\n";
        var rows =
                "!Account\nNGiro\nTBank\n^\n!Type:Bank\nD3/1'24\nT10.00\nPOpening Balance\nL[Giro]\n^\nD3/4'24\nT-2.00\n^\n";

        var proven = inspect(file(folder, list.formatted("8.00") + rows)).statements().get(0);
        var other = inspect(file(folder, list.formatted("9.00") + rows)).statements().get(0);

        assertThat(Objects.requireNonNull(proven.closing()).amount()).isEqualByComparingTo("8");
        assertThat(proven.proof().balanced()).isTrue();
        assertThat(other.proof().balanced()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Opening Balance", "Anfangssaldo", "Solde initial", "Saldo inicial"})
    void takesTheFirstRecordOfTheAccountItselfForItsOpeningBalance(String payee) {
        var file =
                file(
                        folder,
                        "!Type:Bank\nD2024-01-01\nT5.00\nP%s\nL[Giro]\n^\nD2024-01-02\nT1.00\n^\n"
                                .formatted(payee));

        var statement = inspect(file).statements().get(0);

        assertThat(statement.account()).isEqualTo("Giro");
        assertThat(Objects.requireNonNull(statement.opening()).amount()).isEqualByComparingTo("5");
        assertThat(statement.entries()).isEqualTo(1);
    }

    @Test
    void keepsAsAnEntryWhatIsNoOpeningBalanceOfTheAccount() {
        var file =
                file(
                        folder,
                        "!Account\nNGiro\n^\n!Type:Bank\nD2024-01-01\nT5.00\nPOpening Balance\nL[Savings]\n^\nD2024-01-02\nT7.00\nPStarting Balance\nLIncome\n^\n");

        assertThat(entries(file)).hasSize(2);
        assertThat(inspect(file).statements().get(0).opening()).isNull();
    }

    @Test
    void readsTypesItDoesNotKnowAsFarAsTheyAreTransactions() {
        var file =
                file(
                        folder,
                        "!Type:Banque\nD2024-01-02\nT1.00\n^\n!Type:Rules\nNx\nDtext\n^\n!Type:Cat\nNFood\nD1/2/2024\nT1\n^\n");

        assertThat(rows(file)).hasSize(1);
        assertThat(entries(file).get(0).amount()).isEqualByComparingTo("1");
    }

    @Test
    void readsAFileWithoutAHeader() {
        var file = file(folder, "D01/13/2024\nT-5.00\nPShop\n^\nD01/14/2024\nT-6.00\n^\n");

        assertThat(inspect(file).format()).isEqualTo(StatementFormat.QIF);
        assertThat(entries(file)).hasSize(2);
    }

    @Test
    void namesNoAccountForWhatFollowsAListOfSeveral() {
        var file =
                file(
                        folder,
                        "!Account\nNGiro\n^\nNVisa\n^\n!Clear:AutoSwitch\n!Type:Bank\nD2024-01-02\nT1\n^\n");

        assertThat(inspect(file).statements().get(0).account()).isNull();
    }

    @Test
    void describesByAllLinesOfTheMemoOrElseByTheCategory() {
        var file =
                file(
                        folder,
                        "!Type:Bank\nD2024-01-02\nT1\nMone\nMtwo\n^\nD2024-01-03\nT1\nLFood\n^\n");

        assertThat(entries(file))
                .extracting(StatementEntry::description)
                .containsExactly("one two", "Food");
    }

    @Test
    void findsTheFieldsBehindTheSplits() {
        var file =
                file(
                        folder,
                        "!Type:Bank\nD2024-01-02\nSFood\nEBread\n$-5.00\nT-5.00\nPBakery\nMWeekend\n^\n");

        assertThat(entries(file).get(0).counterpartyName()).isEqualTo("Bakery");
        assertThat(entries(file).get(0).description())
                .isEqualTo("Weekend (split: Food Bread -5.00)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"-1,234.56|-1234.56", "-1.234,56|-1234.56", "12,5|12.5"})
    void readsBothWaysOfWritingNumbers(String written, String amount) {
        var file = file(folder, "!Type:Cash\nD2024-01-02\nT" + written + "\n^\n");

        assertThat(entries(file).get(0).amount()).isEqualByComparingTo(amount);
    }

    @Test
    void keepsTradesAsTheyAre() {
        var file =
                file(
                        folder,
                        "!Type:Invst\nD1/2'24\nNBuy\nYACME\nI10.5\nQ3\nT31.5\n^\nD1/3'24\nNShrsIn\nYACME\nQ2\n^\n");

        var entries = entries(file);

        assertThat(entries.get(0).amount()).isEqualByComparingTo("-31.5");
        assertThat(entries.get(0).description()).isEqualTo("Buy ACME quantity 3 price 10.5");
        assertThat(entries.get(1).amount()).isZero();
    }
}
