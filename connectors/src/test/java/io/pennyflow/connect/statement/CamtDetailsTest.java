package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static io.pennyflow.connect.statement.StatementFixtures.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What CAMT allows and few banks write. */
class CamtDetailsTest {
    private final Path folder;

    CamtDetailsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({
        "12.50000,12.50,Rent",
        "12.12345,12.1234,Rent (12.12345 in the file)",
        "0.00001,0.00,Rent (0.00001 in the file)",
    })
    void roundsTheFifthDecimalAndSaysSo(String written, String amount, String description) {
        var file = of(entry(written, "EUR", "<AddtlNtryInf>Rent</AddtlNtryInf>"));

        assertThat(entries(file).get(0).amount()).isEqualByComparingTo(amount);
        assertThat(entries(file).get(0).description()).isEqualTo(description);
    }

    @Test
    void setsAsideMoreDecimalsThanTheStandardAllows() {
        assertThat(reasons(of(entry("1.123456", "EUR", ""))).get(0))
                .contains("5 after the decimal");
    }

    @Test
    void provesTheAccountsCurrencyBesideOthersThatHaveTheirOwnBalances() {
        var dollars =
                "<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"USD\">5.00</Amt>"
                        + "<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-13</Dt></Dt></Bal>";
        var rows = entry("30.00", "EUR", "") + entry("1.00", "USD", "");

        var own = inspect(file(folder, CamtFixtures.statement(dollars + rows, "130.00")));
        var mixed = inspect(file(folder, CamtFixtures.statement(rows, "130.00")));

        assertThat(own.statements().get(0).proof().balanced()).isTrue();
        assertThat(mixed.statements().get(0).proof().balanced()).isNull();
    }

    @Test
    void describesAPaymentByTheBillWhereThereAreNoWords() {
        var bill =
                "<RmtInf><Strd><RfrdDocInf><Nb>INV-77</Nb></RfrdDocInf><CdtrRefInf>"
                        + "<Ref>RF18539007547034</Ref></CdtrRefInf></Strd></RmtInf>";
        var reference = bill.replace("<RfrdDocInf><Nb>INV-77</Nb></RfrdDocInf>", "");

        var entry = entries(of(paid(bill))).get(0);

        assertThat(entry.description()).isEqualTo("INV-77");
        assertThat(entry.reference()).isEqualTo("RF18539007547034");
        assertThat(entries(of(paid(reference))).get(0).description()).isEqualTo("RF18539007547034");
    }

    @Test
    void keepsTheWordsOfABatchThatStaysWhole() {
        var payments =
                "<NtryDtls><TxDtls><RmtInf><Ustrd>one</Ustrd></RmtInf></TxDtls>"
                        + "<TxDtls><RmtInf><Ustrd>two</Ustrd></RmtInf></TxDtls></NtryDtls>";

        assertThat(entries(of(entry("30.00", "EUR", payments))).get(0).description())
                .isEqualTo("one; two");
    }

    private Path of(String entries) {
        return file(folder, CamtFixtures.statement(entries, "130.00"));
    }

    private static String paid(String details) {
        return entry("30.00", "EUR", "<NtryDtls><TxDtls>" + details + "</TxDtls></NtryDtls>");
    }

    private static String entry(String amount, String currency, String details) {
        return ("<Ntry><Amt Ccy=\"%s\">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>"
                        + "<BookgDt><Dt>2026-01-13</Dt></BookgDt>%s</Ntry>")
                .formatted(currency, amount, details);
    }
}
