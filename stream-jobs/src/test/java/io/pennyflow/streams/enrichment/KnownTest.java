package io.pennyflow.streams.enrichment;

import static io.pennyflow.schemas.topic.Catalogue.RAW;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.streams.platform.FakeRegistry;
import io.pennyflow.streams.platform.Topic;
import io.pennyflow.streams.platform.wire.Wire;
import io.pennyflow.streams.platform.wire.WireBuffer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.Test;

/** What an older version stored is read on: nobody's history is thrown away by an update. */
class KnownTest {
    private static final Topic<TransactionKey, RawTransaction> RAWS =
            Topic.of(RAW, FakeRegistry.client());
    private static final Bytes SAID = Bytes.wrap(new byte[] {7, 7});

    @Test
    void readsWhatItStores() {
        var known = new Known(facts(), null, "EUR", SAID, null);

        var read = Known.of(known.toBytes(new WireBuffer()));

        assertThat(read.facts()).matches(facts()::same);
        assertThat(read.said()).isEqualTo(SAID);
        assertThat(read.baseCurrency()).isEqualTo("EUR");
    }

    @Test
    void readsTheFormatThatHeldWholeRecords() {
        var old =
                facts().writeTo(
                                new WireBuffer()
                                        .raw((byte) 1)
                                        .raw((byte) 2)
                                        .putString("EUR")
                                        .header(3));

        var read = Known.of(old.putString("price and meaning").toBytes());

        assertThat(read.facts()).matches(facts()::same);
        assertThat(read.said()).isNotNull().isNotEqualTo(SAID);
    }

    private static Facts facts() {
        var raw =
                RawTransaction.newBuilder()
                        .setTenantId(new UUID(1, 1))
                        .setTransactionId(new UUID(2, 2))
                        .setAccountId(new UUID(3, 3))
                        .setSource("csv")
                        .setOccurrence(1)
                        .setBookedOn(LocalDate.of(2026, 3, 1))
                        .setAmount(new BigDecimal("-10.0000"))
                        .setCurrency("EUR")
                        .setDescription("REWE")
                        .setObservedAt(Instant.EPOCH)
                        .build();
        return Facts.arrived(RAWS.value().toBytes(raw), Wire.HEADER_BYTES);
    }
}
