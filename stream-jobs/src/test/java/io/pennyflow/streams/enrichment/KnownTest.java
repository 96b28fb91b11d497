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
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.Test;

/** What an older version stored is read on: nobody's history is thrown away by an update. */
class KnownTest {
    private static final Topic<TransactionKey, RawTransaction> RAWS =
            Topic.of(RAW, FakeRegistry.client());
    private static final int FIELDS_ADDED = 7;
    private static final Bytes SAID = Bytes.wrap(new byte[] {7, 7});

    @Test
    void readsWhatItStores() {
        var known = new Known(told(), facts(), "EUR", SAID, null);

        var read = Known.of(known.toBytes(new WireBuffer()));

        assertThat(read.facts()).matches(facts()::same);
        assertThat(read.said()).isEqualTo(SAID);
        assertThat(read.baseCurrency()).isEqualTo("EUR");
    }

    @Test
    void readsTheFormatThatHeldWholeRecords() {
        var before = facts().toBytes();
        var old =
                new WireBuffer()
                        .raw((byte) 1)
                        .raw((byte) 2)
                        .putString("EUR")
                        .header(3)
                        .raw(before, 0, before.length - FIELDS_ADDED)
                        .putString("price and meaning");

        var read = Known.of(old.toBytes());

        assertThat(read.facts()).matches(facts()::same);
        assertThat(read.said()).isNotNull().isNotEqualTo(SAID);
    }

    @Test
    void readsTheFormatBeforeFactsWereAdded() {
        var before = facts().toBytes();
        var old =
                new WireBuffer()
                        .raw((byte) 2)
                        .raw((byte) 2)
                        .putString("EUR")
                        .putBytes(SAID.get())
                        .raw(before, 0, before.length - FIELDS_ADDED);

        var read = Known.of(old.toBytes());

        assertThat(read.facts()).matches(facts()::same);
        assertThat(read.said()).isEqualTo(SAID);
    }

    @Test
    void readsWhatIsHiddenWithAllThatWasSaidOfIt() {
        var link =
                new Link(
                        Link.Role.ABSORBED,
                        List.of(new UUID(8, 8)),
                        new UUID(9, 9),
                        0.97,
                        List.of("Same amount"));
        var annotation =
                new Annotation(
                        List.of("holiday", "häuslich"),
                        "Dinner",
                        true,
                        List.of(new Annotation.Part("TRAVEL_LODGING", new BigDecimal("-3.0000"))));
        var told = told().deleted(new Deletion(true, 17)).linked(link).annotated(annotation);
        var known = new Known(told, null, "", null, null);

        var read = Known.of(known.toBytes(new WireBuffer()));

        assertThat(read.facts()).isNull();
        assertThat(read.told().link()).isEqualTo(link);
        assertThat(read.told().deletion()).isEqualTo(new Deletion(true, 17));
        assertThat(read.told().annotation()).isEqualTo(annotation);
        assertThat(read.told().statements().all().get(0)).matches(facts()::same);
    }

    private static Told told() {
        return Told.NOTHING.stating(facts());
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
