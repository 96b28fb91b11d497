package io.pennyflow.streams.recurring;

import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.recurring.detection.Life;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Finds the series of one group anew, from all of it, and sends what is not as it was. What follows
 * depends on the group, on what people said and on the day alone, never on the way there.
 */
final class Recount {
    private final Groups groups;
    private final Verdicts verdicts;
    private final KeyValueStore<Bytes, byte[]> sent;
    private final Outbox outbox;
    private final WireBuffer buffer = new WireBuffer();

    Recount(Groups groups, Verdicts verdicts, KeyValueStore<Bytes, byte[]> sent, Outbox outbox) {
        this.groups = groups;
        this.verdicts = verdicts;
        this.sent = sent;
        this.outbox = outbox;
    }

    /** Returns how many transactions were looked at. */
    int count(Place place, LocalDate today) {
        var facts = groups.of(place);
        var said = verdicts.of(place.tenant(), facts.keySet());
        var findings = new Findings(place, facts);
        var before = Sent.of(sent.get(place.key()));
        var streams = new TreeMap<UUID, Long>();
        var bills = new TreeMap<UUID, Long>();
        var looksOn = Sent.NEVER;
        for (var series : Dealings.of(facts).series(said)) {
            var life = Life.of(series, today, said);
            var stream = findings.stream(series, life);
            streams.put(stream.getStreamId(), outbox.send(stream, before));
            for (var bill : findings.bills(series, life)) {
                bills.put(bill.getBillId(), outbox.send(bill, before));
            }
            var changesOn = life.changesOn();
            looksOn = changesOn == null ? looksOn : Math.min(looksOn, changesOn.toEpochDay());
        }
        takeBack(place.tenant(), before, streams, bills);
        var after = new Sent(streams, bills, looksOn);
        if (!after.equals(before)) {
            sent.put(place.key(), after.isNothing() ? null : after.toBytes(buffer));
        }
        return facts.size();
    }

    /** Groups for which the day makes a difference. */
    List<Place> changingOn(LocalDate today) {
        var due = new ArrayList<Place>();
        try (var all = sent.all()) {
            all.forEachRemaining(
                    it -> {
                        if (Sent.of(it.value).looksOn() <= today.toEpochDay()) {
                            due.add(Place.of(it.key));
                        }
                    });
        }
        return due;
    }

    private void takeBack(
            UUID tenant, Sent before, Map<UUID, Long> streams, Map<UUID, Long> bills) {
        before.bills().keySet().stream()
                .filter(it -> !bills.containsKey(it))
                .forEach(it -> outbox.takeBackBill(tenant, it));
        before.streams().keySet().stream()
                .filter(it -> !streams.containsKey(it))
                .forEach(it -> outbox.takeBackStream(tenant, it));
    }
}
