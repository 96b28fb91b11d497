package io.pennyflow.streams.enrichment;

import static io.pennyflow.schemas.topic.Catalogue.ENRICHED;
import static io.pennyflow.schemas.topic.Catalogue.RAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.streams.enrichment.category.Conclusion;
import io.pennyflow.streams.enrichment.merchant.Merchant;
import io.pennyflow.streams.platform.FakeRegistry;
import io.pennyflow.streams.platform.Topic;
import io.pennyflow.streams.platform.rates.Rate;
import io.pennyflow.streams.platform.wire.Wire;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.avro.Schema;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

/** The bytes written in place are those Avro would write, and no bytes can break the reading. */
class FactsTest {
    private static final String MODEL = "linear-1-test";
    private static final List<UUID> MERGED = List.of(new UUID(3, 4), new UUID(4, 4));
    private static final Topic<TransactionKey, RawTransaction> RAWS =
            Topic.of(RAW, FakeRegistry.client());
    private static final Topic<TransactionKey, EnrichedTransaction> ENRICHEDS =
            Topic.of(ENRICHED, FakeRegistry.client());
    private static final Merchant MERCHANT =
            new Merchant(new UUID(4, 4), "Café", Merchant.Match.CLEANED, 0.6, null, List.of());

    @Property(tries = 300)
    void writesWhatAvroWouldWrite(@ForAll long seed) {
        var raw = random(new Random(seed));
        var price =
                new Pricing.Priced(
                        EnrichmentFixtures.money("-12.3456"),
                        "GBP",
                        new Rate(new BigDecimal("1.2345678901"), LocalDate.of(2026, 5, 1)));
        var conclusion =
                new Conclusion(
                        "TRAVEL_FLIGHTS",
                        0.9,
                        "TRAVEL_LODGING",
                        Conclusion.Source.PROVIDER,
                        List.of("one", "two"));

        var transfer = new Link(Link.Role.KEPT, MERGED, new UUID(5, 6), 1, List.of("Same amount"));

        var bytes =
                new EnrichedBytes(ENRICHEDS.valueId())
                        .of(
                                price,
                                EnrichedBytes.meaning(MERCHANT, conclusion, MODEL),
                                new Shown(facts(raw), 0, null, Annotation.NONE, MERGED, transfer));

        assertThat(bytes).isEqualTo(ENRICHEDS.value().toBytes(enriched(raw, price, conclusion)));
    }

    @Property(tries = 300)
    void refusesOrReadsAnyBytesButNeverBreaks(@ForAll long seed, @ForAll byte[] noise) {
        var random = new Random(seed);
        var wire = RAWS.value().toBytes(random(random));
        var hostile = Arrays.copyOf(wire, 1 + random.nextInt(wire.length));
        for (var at = 0; at < noise.length; at++) {
            hostile[random.nextInt(hostile.length)] = noise[at];
        }

        try {
            new FactsDeserializer(RAWS).deserialize(RAW.name(), hostile);
        } catch (SerializationException refused) {
            assertThat(refused).hasMessageMatching("(?s).+");
        }
    }

    @Property(tries = 100)
    void seesAChangeOfAnyFactButNotOfTheImport(@ForAll long seed) {
        var raw = random(new Random(seed));
        var facts = facts(raw);

        var again = RawTransaction.newBuilder(raw).setImportId(new UUID(seed, 3)).build();
        again.setObservedAt(Instant.EPOCH);
        assertThat(facts(again).says(facts)).isTrue();
        assertThat(facts(again).broughtFirstBy(facts).says(facts)).isTrue();

        var changed = RawTransaction.newBuilder(raw).setDescription("another").build();
        assertThat(facts(changed).says(facts)).isFalse();
    }

    @Test
    void takesTheLongWayForARecordOfAnotherWritersSchema() {
        var raw = random(new Random(1));
        var wider =
                new Schema.Parser()
                        .parse(
                                RawTransaction.getClassSchema()
                                        .toString()
                                        .replace(
                                                "\"fields\":[",
                                                "\"fields\":[{\"name\":\"more\",\"type\":\"int\"},"));
        var id = FakeRegistry.client().register("other", wider);
        var own = RAWS.value().toBytes(raw);
        var foreign = new byte[own.length + 1];
        System.arraycopy(own, Wire.HEADER_BYTES, foreign, Wire.HEADER_BYTES + 1, own.length - 5);
        foreign[4] = (byte) id;

        var read = (Input.RawSeen) new FactsDeserializer(RAWS).deserialize(RAW.name(), foreign);

        assertThat(read.facts().says(facts(raw))).isTrue();
    }

    @Test
    void refusesMoneyThatNoColumnCouldHold() {
        var raw = random(new Random(1));
        raw.setAmount(new BigDecimal("12345678901234567890.0000"));

        assertThatThrownBy(
                        () -> new FactsDeserializer(RAWS).deserialize(RAW.name(), hugeAmount(raw)))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void refusesToStartWhenTheSchemasNoLongerBeginAlike() {
        assertThatThrownBy(
                        () ->
                                EnrichedBytes.requireSameBeginning(
                                        TransactionKey.getClassSchema(),
                                        EnrichedTransaction.getClassSchema()))
                .hasMessageContaining("EnrichedTransaction");
    }

    // Avro refuses to write such money, so the length of a written amount is stretched.
    private static byte[] hugeAmount(RawTransaction raw) {
        raw.setAmount(EnrichmentFixtures.money("99999999999999.9999"));
        var wire = RAWS.value().toBytes(raw);
        var amount = raw.getAmount().unscaledValue().toByteArray();
        for (var at = 0; at + amount.length < wire.length; at++) {
            if (Arrays.equals(amount, Arrays.copyOfRange(wire, at, at + amount.length))) {
                return stretched(wire, at, amount.length);
            }
        }
        throw new IllegalStateException("The amount is not in the bytes.");
    }

    private static byte[] stretched(byte[] wire, int at, int length) {
        var more = 4;
        var longer = new byte[wire.length + more];
        System.arraycopy(wire, 0, longer, 0, at + length);
        System.arraycopy(wire, at + length, longer, at + length + more, wire.length - at - length);
        longer[at - 1] = (byte) ((length + more) * 2);
        return longer;
    }

    private static Facts facts(RawTransaction raw) {
        return Facts.arrived(RAWS.value().toBytes(raw), Wire.HEADER_BYTES);
    }

    private static RawTransaction random(Random random) {
        var raw = EnrichmentFixtures.raw(random.nextInt(9), "1", "EUR");
        raw.setAmount(BigDecimal.valueOf(random.nextLong(), 4));
        raw.setCurrency(random.nextBoolean() ? "EUR" : "CLF");
        raw.setBookedOn(LocalDate.ofEpochDay(random.nextInt(80_000) - 20_000));
        raw.setDescription(text(random));
        raw.setImportId(random.nextBoolean() ? null : new UUID(random.nextLong(), 1));
        raw.setProviderId(random.nextBoolean() ? null : text(random));
        raw.setValueOn(random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(9)));
        raw.setCounterpartyName(random.nextBoolean() ? null : text(random));
        raw.setCounterpartyAccount(random.nextBoolean() ? null : text(random));
        raw.setMcc(random.nextBoolean() ? null : "5411");
        raw.setReference(random.nextBoolean() ? null : text(random));
        raw.setBalanceAfter(random.nextBoolean() ? null : EnrichmentFixtures.money("-1"));
        raw.setObservedAt(Instant.ofEpochMilli(random.nextInt()));
        raw.setTransactionOn(random.nextBoolean() ? null : raw.getBookedOn());
        raw.setOriginalAmount(random.nextBoolean() ? null : EnrichmentFixtures.money("-7"));
        raw.setOriginalCurrency(random.nextBoolean() ? null : "USD");
        raw.setOriginalRate(random.nextBoolean() ? null : BigDecimal.ONE.setScale(10));
        raw.setBankTransactionCode(random.nextBoolean() ? null : text(random));
        raw.setEndToEndId(random.nextBoolean() ? null : text(random));
        raw.setPending(random.nextBoolean());
        return raw;
    }

    private static String text(Random random) {
        var bytes = new byte[random.nextInt(90)];
        random.nextBytes(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static EnrichedTransaction enriched(
            RawTransaction raw, Pricing.Priced price, Conclusion conclusion) {
        return new EnrichedTransaction(
                raw.getTenantId(),
                raw.getTransactionId(),
                raw.getAccountId(),
                raw.getSource(),
                raw.getImportId(),
                raw.getProviderId(),
                raw.getOccurrence(),
                raw.getBookedOn(),
                raw.getValueOn(),
                raw.getAmount(),
                raw.getCurrency(),
                raw.getDescription(),
                raw.getCounterpartyName(),
                raw.getCounterpartyAccount(),
                raw.getMcc(),
                raw.getReference(),
                raw.getBalanceAfter(),
                raw.getObservedAt(),
                raw.getTransactionOn(),
                raw.getOriginalAmount(),
                raw.getOriginalCurrency(),
                raw.getOriginalRate(),
                raw.getBankTransactionCode(),
                raw.getEndToEndId(),
                raw.getPending(),
                price.baseAmount(),
                price.baseCurrency(),
                price.rate().rate(),
                price.rate().on(),
                MERCHANT.id(),
                MERCHANT.name(),
                MERCHANT.match().text(),
                MERCHANT.score(),
                conclusion.category(),
                conclusion.probability(),
                conclusion.runnerUp(),
                conclusion.source().text(),
                conclusion.reasons(),
                MODEL,
                new UUID(5, 6),
                MERGED,
                List.of(),
                null,
                false,
                List.of(),
                null);
    }
}
