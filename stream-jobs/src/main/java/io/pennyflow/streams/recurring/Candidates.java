package io.pennyflow.streams.recurring;

import io.pennyflow.schemas.intent.v1.OwnBill;
import io.pennyflow.streams.recurring.detection.Claims;
import io.pennyflow.streams.recurring.detection.Occurrence;
import io.pennyflow.streams.recurring.detection.Payee;
import io.pennyflow.streams.recurring.detection.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** Transactions of an account that may be those of bills people stated, by whom they are with. */
final class Candidates {
    private final List<Named> bills;
    private final Map<Stated, List<Occurrence>> payments = new LinkedHashMap<>();
    private final Map<UUID, Fact> facts = new HashMap<>();
    private final Map<UUID, Place> places = new HashMap<>();

    /** The same few names come again and again. */
    private final Map<String, List<Named>> byName = new HashMap<>();

    private int looked;

    private Candidates(List<OwnBill> bills) {
        this.bills = bills.stream().map(Named::of).toList();
        this.bills.forEach(it -> payments.put(it.stated(), new ArrayList<>()));
    }

    /** All bills are of one account; without any, nothing is looked at. */
    static Candidates of(List<OwnBill> bills, Groups groups) {
        var candidates = new Candidates(bills);
        if (!bills.isEmpty()) {
            var first = bills.get(0);
            groups.forEach(first.getTenantId(), first.getAccountId(), candidates::take);
        }
        return candidates;
    }

    private void take(Place place, UUID transaction, Fact fact) {
        looked++;
        var named = byName.computeIfAbsent(fact.name(), this::named);
        for (var bill : named) {
            if (bill.currency().equals(fact.currency())) {
                var day = LocalDate.ofEpochDay(fact.day());
                Objects.requireNonNull(payments.get(bill.stated()))
                        .add(new Occurrence(transaction, day, fact.amount()));
                facts.put(transaction, fact);
                places.put(transaction, place);
            }
        }
    }

    private List<Named> named(String name) {
        return bills.stream().filter(it -> it.payee().isNamed(name)).toList();
    }

    /** By bill. */
    Map<UUID, SortedMap<Long, Occurrence>> claims() {
        return Claims.of(payments);
    }

    /** What is claimed of each group. */
    Map<Place, SortedSet<UUID>> places(Map<UUID, SortedMap<Long, Occurrence>> claims) {
        var claimed = new HashMap<Place, SortedSet<UUID>>();
        for (var ofBill : claims.values()) {
            for (var payment : ofBill.values()) {
                var place = Objects.requireNonNull(places.get(payment.id()));
                claimed.computeIfAbsent(place, it -> new TreeSet<>()).add(payment.id());
            }
        }
        return claimed;
    }

    Map<UUID, Fact> facts() {
        return facts;
    }

    int looked() {
        return looked;
    }

    private record Named(Stated stated, Payee payee, String currency) {
        static Named of(OwnBill bill) {
            var other = Objects.requireNonNullElse(bill.getCounterparty(), bill.getName());
            return new Named(OwnBills.read(bill), Payee.of(other), bill.getCurrency());
        }
    }
}
