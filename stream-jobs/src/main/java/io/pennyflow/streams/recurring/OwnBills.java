package io.pennyflow.streams.recurring;

import io.pennyflow.schemas.intent.v1.OwnBill;
import io.pennyflow.schemas.wire.WireSerde;
import io.pennyflow.streams.recurring.detection.Cadence;
import io.pennyflow.streams.recurring.detection.Limits;
import io.pennyflow.streams.recurring.detection.Stated;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** The bills that the people of a tenant stated. */
final class OwnBills {
    private final KeyValueStore<Bytes, byte[]> store;
    private final WireSerde<OwnBill> serde;

    OwnBills(KeyValueStore<Bytes, byte[]> store, WireSerde<OwnBill> serde) {
        this.store = store;
        this.serde = serde;
    }

    /** Returns what the bill was and is among. */
    List<Place> put(UUID tenant, UUID id, @Nullable OwnBill bill) {
        var key = StoreKey.of(tenant, id);
        var before = store.get(key);
        store.put(key, bill == null ? null : serde.toBytes(bill));
        var places = new ArrayList<Place>(2);
        if (before != null) {
            places.add(Place.ofPeople(tenant, serde.fromBytes(before).getAccountId()));
        }
        if (bill != null) {
            places.add(Place.ofPeople(tenant, bill.getAccountId()));
        }
        return places.stream().distinct().toList();
    }

    /**
     * Those of an account. Beyond {@link Limits#STATED_MAX} of a tenant those with the larger ids
     * do not count. One with a cadence of a later version says nothing to this one.
     */
    List<OwnBill> of(UUID tenant, UUID account) {
        var found = new ArrayList<OwnBill>();
        var prefix = StoreKey.of(tenant);
        try (var all = store.range(prefix, StoreKey.behind(prefix))) {
            for (var read = 0; all.hasNext() && read < Limits.STATED_MAX; read++) {
                var bill = serde.fromBytes(all.next().value);
                if (bill.getAccountId().equals(account)
                        && Cadence.of(bill.getCadence()).isPresent()) {
                    found.add(bill);
                }
            }
        }
        return found;
    }

    static Stated read(OwnBill bill) {
        return new Stated(
                bill.getOwnBillId(),
                Cadence.of(bill.getCadence()).orElseThrow(),
                bill.getFirstDueOn(),
                bill.getUntilOn(),
                bill.getAmount(),
                bill.getAbout(),
                bill.getDecidedAt().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
