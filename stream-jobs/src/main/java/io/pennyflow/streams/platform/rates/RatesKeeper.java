package io.pennyflow.streams.platform.rates;

import io.pennyflow.schemas.fx.v1.FxRateKey;
import java.util.Arrays;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Writes the global store of rates and tells the tasks what changed in it. */
final class RatesKeeper implements Processor<FxRateKey, byte[], Void, Void> {
    private final RateChanges changes;

    @SuppressWarnings("NullAway.Init") // Set by init, before any record.
    private KeyValueStore<Bytes, byte[]> store;

    RatesKeeper(RateChanges changes) {
        this.changes = changes;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        store = context.getStateStore(RatesTable.STORE);
    }

    @Override
    public void process(Record<FxRateKey, byte[]> record) {
        var day = Math.toIntExact(record.key().getDay().toEpochDay());
        var key = Bytes.wrap(RateKey.of(record.key().getCurrency(), day));
        if (Arrays.equals(store.get(key), record.value())) {
            return;
        }
        store.put(key, record.value());
        // After the put: who hears of the change finds it in the store.
        changes.changed(record.key().getCurrency(), day);
    }
}
