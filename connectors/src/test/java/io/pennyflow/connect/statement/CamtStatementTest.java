package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static io.pennyflow.connect.statement.StatementFixtures.inspect;
import static io.pennyflow.connect.statement.StatementFixtures.reasons;
import static io.pennyflow.connect.statement.StatementFixtures.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** CAMT as banks write it, and as nobody should. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class CamtStatementTest {
    private static final String WHOLE =
            CamtFixtures.statement(
                    CamtFixtures.PURCHASE + CamtFixtures.batch("10.00", "20.00"), "117.50");

    private final Path folder;

    CamtStatementTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsEveryFieldOfAnEntry() {
        var entry = entries(file(folder, WHOLE)).get(0);

        assertThat(entry.bookedOn()).isEqualTo(LocalDate.of(2026, 1, 13));
        assertThat(entry.valueOn()).isEqualTo(LocalDate.of(2026, 1, 14));
        assertThat(entry.amount()).isEqualByComparingTo("-12.50");
        assertThat(entry.description()).isEqualTo("Paper and ink CARD");
        assertThat(entry.counterpartyName()).isEqualTo("Kiosk");
        assertThat(entry.counterpartyAccount()).isEqualTo("DE02");
        assertThat(entry.providerId()).isEqualTo("S-1");
        assertThat(entry.endToEndId()).isNull();
        assertThat(entry.bankTransactionCode()).isEqualTo("PMNT/CCRD/POSD");
        assertThat(String.valueOf(entry.original())).contains("-14.00", "USD", "1.12");
    }

    @Test
    void splitsABatchAndProvesTheStatement() {
        var file = file(folder, WHOLE);

        assertThat(entries(file))
                .extracting(StatementEntry::counterpartyName)
                .containsExactly("Kiosk", "Ann", "Bob");
        assertThat(entries(file))
                .extracting(StatementEntry::providerId)
                .containsExactly("S-1", "B-1/1", "B-1/2");
        assertThat(inspect(file).statements().get(0).proof().balanced()).isTrue();
    }

    @Test
    void keepsABatchWholeWhosePartsDoNotSumUp() {
        var text = CamtFixtures.statement(CamtFixtures.batch("10.00", "20.01"), "130.00");

        assertThat(entries(file(folder, text))).hasSize(1);
        assertThat(inspect(file(folder, text)).statements().get(0).proof().balanced()).isTrue();
    }

    @Test
    void readsAnyPrefixOrNoneAndAnEnvelope() {
        var prefixed =
                WHOLE.replace("<?xml version=\"1.0\"?>", "")
                        .replaceAll("<(/?)(\\w)", "<$1n:$2")
                        .replace("xmlns=", "xmlns:n=");
        var bare = WHOLE.replace(" xmlns=\"" + CamtFixtures.NAMESPACE + "\"", "");
        var enveloped = "<Envelope>" + prefixed + prefixed + "</Envelope>";

        assertThat(rows(file(folder, prefixed))).hasSize(3);
        assertThat(rows(file(folder, bare))).hasSize(3);
        assertThat(inspect(file(folder, enveloped)).statements()).hasSize(2);
    }

    @Test
    void readsDifferentEncodings() {
        for (var charset :
                new Charset[] {
                    StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1
                }) {
            var text = WHOLE.replace("Kiosk", "B\u00e4cker");

            assertThat(entries(file(folder, text, charset)).get(0).counterpartyName())
                    .isEqualTo("B\u00e4cker");
        }
    }

    @Test
    void setsEntriesAsideThatCannotBeRead() {
        var text =
                CamtFixtures.statement(
                        CamtFixtures.PURCHASE.replace("12.50", "12,50")
                                + CamtFixtures.PURCHASE.replace("DBIT", "BOTH")
                                + CamtFixtures.PURCHASE.replace("2026-01-1", "2026-02-3"),
                        "100.00");

        assertThat(reasons(file(folder, text))).hasSize(3);
        assertThat(reasons(file(folder, text)).get(0)).contains("\"12,50\" is not an amount");
    }

    @Test
    void namesOtherMessages() {
        var order =
                "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.03\"><A/></Document>";
        var strange = "<Document xmlns=\"urn:x\"><BkToCstmrStmt><Stmt/></BkToCstmrStmt></Document>";

        assertThatThrownBy(() -> inspect(file(folder, order)))
                .hasMessageContaining("payment order");
        assertThatThrownBy(() -> inspect(file(folder, strange))).hasMessageContaining("urn:x");
    }

    @Test
    void refusesEntitiesDepthAndEndlessTexts() {
        var bomb =
                "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>"
                        + WHOLE.replace("<?xml version=\"1.0\"?>", "").replace("Kiosk", "&b;");
        var outside = bomb.replace("<!ENTITY a \"ha\">", "<!ENTITY a SYSTEM \"file:///etc/x\">");
        var open = "<Document><BkToCstmrStmt>";

        for (var text :
                new String[] {
                    bomb,
                    outside,
                    open + "<a>".repeat(200_000),
                    open + "<Stmt><Ntry>" + "<a>".repeat(200_000),
                    open + "<Stmt><Ntry>" + "<a/>".repeat(300_000),
                    open + "<Stmt><Ntry><Amt>" + "1".repeat(5 << 20),
                    open + "<![CDATA[" + "<".repeat(5 << 20),
                    open + "<a b=\"" + "1".repeat(5 << 20)
                }) {
            assertThatThrownBy(() -> inspect(file(folder, text)))
                    .isInstanceOf(UnreadableFile.class);
        }
    }

    @Test
    void readsOrRefusesAFileCutOrChangedAnywhere() {
        var random = new Random(20260301);
        var whole = WHOLE.getBytes(StandardCharsets.UTF_8);

        for (var i = 0; i < 1_000; i++) {
            var bytes = whole.clone();
            for (var change = 0; change < 4; change++) {
                bytes[random.nextInt(bytes.length)] =
                        (byte) "<>/&\"' =19.\0".charAt(random.nextInt(12));
            }
            readOrRefuse(bytes);
            readOrRefuse(Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1)));
        }
    }

    private void readOrRefuse(byte[] bytes) {
        var file = file(folder, bytes);
        try {
            var found = inspect(file);
            if (found.format() == StatementFormat.CAMT) {
                assertThat(rows(file)).hasSize(Math.toIntExact(found.rowsTotal()));
            }
        } catch (UnreadableFile refusal) {
            assertThat(refusal).message().endsWith(".");
        }
    }

    @Test
    void provesNothingByASumOfSeveralCurrencies() {
        var foreign = CamtFixtures.PURCHASE.replace("Ccy=\"EUR\"", "Ccy=\"CHF\"");
        var file = file(folder, CamtFixtures.statement(foreign, "87.50"));

        assertThat(inspect(file).statements().get(0).proof().balanced()).isNull();
    }

    @Test
    void carriesOnFromTheInterimBalanceOfThePageBefore() {
        var text = CamtFixtures.statement(CamtFixtures.PURCHASE, "87.50");
        var file = file(folder, text.replace("OPBD", "ITBD"));

        assertThat(inspect(file).statements().get(0).proof().balanced()).isTrue();
    }
}
