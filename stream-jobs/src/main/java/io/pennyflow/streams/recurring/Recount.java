package io.pennyflow.streams.recurring;

import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.recurring.detection.Life;
import io.pennyflow.streams.recurring.detection.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Finds the series of one group anew, from all of it, and sends what is not as it was. What follows
 * depends on the transactions, on what people said and on the day alone, never on the way there.
 */
final class Recount {
    private final Groups groups;
    private final Verdicts verdicts;
    private final OwnBills ownBills;
    private final Claimed claimed;
    private final KeyValueStore<Bytes, byte[]> sent;
    private final Outbox outbox;
    private final WireBuffer buffer = new WireBuffer();

    Recount(
            Groups groups,
            Verdicts verdicts,
            OwnBills ownBills,
            Claimed claimed,
            KeyValueStore<Bytes, byte[]> sent,
            Outbox outbox) {
        this.groups = groups;
        this.verdicts = verdicts;
        this.ownBills = ownBills;
        this.claimed = claimed;
        this.sent = sent;
        this.outbox = outbox;
    }

    /** Returns how many transactions were looked at. */
    int count(Place place, LocalDate today) {
        return place.isOfPeople() ? stated(place, today) : found(place, today);
    }

    private int found(Place place, LocalDate today) {
        var facts = groups.of(place);
        var rows = facts.size();
        facts.keySet().removeAll(claimed.of(place));
        var said = verdicts.of(place.tenant(), facts.keySet());
        var after = new Sending(place);
        for (var series : Dealings.of(facts).series(said)) {
            var subject = Subject.found(place, series, facts);
            after.add(subject, series, Life.of(series, today, said));
        }
        after.end();
        return rows;
    }

    /** Groups from which other transactions are claimed than before follow at once. */
    private int stated(Place place, LocalDate today) {
        var bills = ownBills.of(place.tenant(), place.account());
        var candidates = Candidates.of(bills, groups);
        var claims = candidates.claims();
        var after = new Sending(place);
        for (var bill : bills) {
            var series =
                    OwnBills.read(bill)
                            .series(Objects.requireNonNull(claims.get(bill.getOwnBillId())));
            var subject = Subject.stated(bill, series, candidates.facts());
            after.add(subject, series, Life.of(series, today));
        }
        after.end();
        var rows = candidates.looked();
        for (var changed : claimed.put(place, candidates.places(claims))) {
            rows += found(changed, today);
        }
        return rows;
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

    /** Sends what is not as it was, one series after the other, and takes back what is gone. */
    private final class Sending {
        private final Place place;
        private final Sent before;
        private final TreeMap<UUID, Long> streams = new TreeMap<>();
        private final TreeMap<UUID, Long> bills = new TreeMap<>();
        private long looksOn = Sent.NEVER;

        Sending(Place place) {
            this.place = place;
            before = Sent.of(sent.get(place.key()));
        }

        void add(Subject subject, Series series, Life life) {
            var findings = new Findings(subject, series, life);
            streams.put(subject.streamId(), outbox.send(findings.stream(), before));
            for (var bill : findings.bills()) {
                bills.put(bill.getBillId(), outbox.send(bill, before));
            }
            var changesOn = life.changesOn();
            looksOn = changesOn == null ? looksOn : Math.min(looksOn, changesOn.toEpochDay());
        }

        void end() {
            before.bills().keySet().stream()
                    .filter(it -> !bills.containsKey(it))
                    .forEach(it -> outbox.takeBackBill(place.tenant(), it));
            before.streams().keySet().stream()
                    .filter(it -> !streams.containsKey(it))
                    .forEach(it -> outbox.takeBackStream(place.tenant(), it));
            var after = new Sent(streams, bills, looksOn);
            if (!after.equals(before)) {
                sent.put(place.key(), after.isNothing() ? null : after.toBytes(buffer));
            }
        }
    }
}
