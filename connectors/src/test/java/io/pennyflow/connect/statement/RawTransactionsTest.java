package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.entries;
import static io.pennyflow.connect.statement.StatementFixtures.file;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.transactions.v1.RawTransaction;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawTransactionsTest {
    private static final Instant NOON = Instant.parse("2026-02-01T12:00:00Z");
    private static final RawTransactions.Target TARGET =
            new RawTransactions.Target(new UUID(1, 1), new UUID(2, 2), new UUID(3, 3), "CHF");

    private final Path folder;

    RawTransactionsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void carriesARowToItsRecordAndBack() throws IOException {
        var row = entries(file(folder, "Date,Text,Amount\n2026-01-13,Kiosk,-4.5\n")).get(0);

        var written = new RawTransactions(TARGET).of(row, NOON);

        var read = RawTransaction.fromByteBuffer(written.toByteBuffer());
        assertThat(read).isEqualTo(written);
        assertThat(read.getAmount()).isEqualTo(new BigDecimal("-4.5000"));
        assertThat(read.getCurrency()).isEqualTo("CHF");
        assertThat(read.getBookedOn()).isEqualTo(LocalDate.of(2026, 1, 13));
        assertThat(read.getSource()).isEqualTo("file");
        assertThat(read.getOccurrence()).isEqualTo(1);
        assertThat(RawTransactions.keyOf(read).getTransactionId())
                .isEqualTo(read.getTransactionId());
    }

    @Test
    void prefersTheCurrencyOfTheRow() {
        var text = "Date,Text,Amount,Currency\n2026-01-13,Kiosk,-4.5,EUR\n";
        var row = entries(file(folder, text)).get(0);

        assertThat(new RawTransactions(TARGET).of(row, NOON).getCurrency()).isEqualTo("EUR");
    }
}
