package io.pennyflow.connect.fx;

import static java.math.RoundingMode.HALF_EVEN;

import io.pennyflow.schemas.fx.v1.FxRate;
import io.pennyflow.schemas.fx.v1.FxRateKey;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.schemas.wire.WireSerde;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/** Rates as records of their topic, in wire format, and the position that Connect keeps. */
final class RateRecords {
    static final Map<String, String> PARTITION = Map.of("source", "ecb");

    private static final String DAY = "day";
    private static final int SCALE = 10;

    private final WireSerde<FxRateKey> keys;
    private final WireSerde<FxRate> values;

    RateRecords(Serdes serdes) {
        this.keys = serdes.key(Catalogue.RATES);
        this.values = serdes.value(Catalogue.RATES);
    }

    /**
     * Only the last record carries the day just read, the others still carry the day before. A
     * crash in between therefore repeats the day; it cannot skip the rest of it.
     */
    List<SourceRecord> of(RatesOfDay rates, LocalDate dayBefore) {
        var records = new ArrayList<SourceRecord>(rates.perEuro().size());
        for (var rate : rates.perEuro().entrySet()) {
            var last = records.size() == rates.perEuro().size() - 1;
            var position = last ? rates.day() : dayBefore;
            records.add(record(rate.getKey(), rate.getValue(), rates.day(), position));
        }
        return records;
    }

    private SourceRecord record(
            String currency, BigDecimal perEuro, LocalDate day, LocalDate position) {
        var rate = new FxRate(currency, day, perEuro.setScale(SCALE, HALF_EVEN), "ECB");
        return new SourceRecord(
                PARTITION,
                Map.of(DAY, position.toString()),
                Catalogue.RATES.name(),
                Schema.BYTES_SCHEMA,
                keys.toBytes(new FxRateKey(currency, day)),
                Schema.BYTES_SCHEMA,
                values.toBytes(rate));
    }

    /** The last day that is on the topic in full; long before the euro when none is. */
    static LocalDate lastDay(@Nullable Map<String, Object> offset) {
        return offset == null ? LocalDate.EPOCH : LocalDate.parse((String) offset.get(DAY));
    }
}
