package io.pennyflow.local.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what happens in the household, in any order, and the truth about it. */
final class Ledger {
    private static final Comparator<Entry> AS_BOOKED =
            Comparator.comparing(Entry::day).thenComparing(Entry::id);

    private final LocalDate start;
    private final LocalDate end;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> categories = new LinkedHashMap<>();
    private final Map<String, List<String>> series = new LinkedHashMap<>();
    private final List<GroundTruth.PriceRise> priceRises = new ArrayList<>();
    private final List<GroundTruth.MissedBill> missedBills = new ArrayList<>();
    private final Set<String> anomalies = new LinkedHashSet<>();
    private final List<GroundTruth.Transfer> transfers = new ArrayList<>();

    /** Something that happened. */
    record Entry(
            String id,
            DemoAccount account,
            LocalDate day,
            long cents,
            String description,
            String counterparty) {}

    Ledger(LocalDate start, LocalDate end) {
        this.start = start;
        this.end = end;
    }

    LocalDate start() {
        return start;
    }

    LocalDate end() {
        return end;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** Adds a row and returns its id. */
    String add(
            DemoAccount account,
            LocalDate day,
            long cents,
            String description,
            String counterparty,
            String category) {
        if (!covers(day)) {
            throw new IllegalArgumentException(day + " is not between " + start + " and " + end);
        }
        var id = "demo-%05d".formatted(entries.size() + 1);
        entries.add(new Entry(id, account, day, cents, description, counterparty));
        categories.put(id, category);
        return id;
    }

    void belongsTo(String name, String row) {
        series.computeIfAbsent(name, unseen -> new ArrayList<>()).add(row);
    }

    void rises(String name, String row, long fromCents, long toCents) {
        priceRises.add(new GroundTruth.PriceRise(name, row, money(fromCents), money(toCents)));
    }

    void misses(String name, LocalDate dueOn) {
        missedBills.add(new GroundTruth.MissedBill(name, dueOn));
    }

    void isUnusual(String row) {
        anomalies.add(row);
    }

    void isTransfer(String from, String to) {
        transfers.add(new GroundTruth.Transfer(from, to));
    }

    /** What has happened in an account so far, oldest first. */
    List<Entry> entriesOf(DemoAccount account) {
        return entries.stream().filter(it -> it.account() == account).sorted(AS_BOOKED).toList();
    }

    GroundTruth truth() {
        return new GroundTruth(
                Map.copyOf(categories),
                Map.copyOf(series),
                List.copyOf(priceRises),
                List.copyOf(missedBills),
                Set.copyOf(anomalies),
                List.copyOf(transfers));
    }

    /** All rows by account and day, with running balances. */
    List<DemoRow> rows() {
        var balances = new EnumMap<DemoAccount, BigDecimal>(DemoAccount.class);
        return entries.stream()
                .sorted(Comparator.comparing(Entry::account).thenComparing(AS_BOOKED))
                .map(entry -> row(entry, balances))
                .toList();
    }

    private static DemoRow row(Entry entry, Map<DemoAccount, BigDecimal> balances) {
        var amount = money(entry.cents());
        var before = balances.getOrDefault(entry.account(), entry.account().openingBalance());
        var after = before.add(amount);
        balances.put(entry.account(), after);
        return new DemoRow(
                entry.id(),
                entry.account(),
                entry.day(),
                amount,
                entry.description(),
                entry.counterparty(),
                after);
    }

    static BigDecimal money(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
