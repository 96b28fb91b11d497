package io.pennyflow.local.eval.recurring;

import io.pennyflow.local.demo.DemoAccount;
import io.pennyflow.local.demo.DemoHousehold;
import io.pennyflow.local.demo.DemoRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The demo household with its traps: shops, cash, a bill that never came, prices that rise. */
public final class LabelledHousehold {
    public static final LocalDate END = LocalDate.of(2026, 11, 20);

    /** The files of the others have no column for the other side's name. */
    private static final Set<DemoAccount> NAMING = Set.of(DemoAccount.EVERYDAY, DemoAccount.CARD);

    private LabelledHousehold() {}

    /** As matching links its transfers; all that is no series is a negative. */
    public static Labelled generate(long seed) {
        var household = DemoHousehold.generate(seed, END);
        var transfers = transfers(household);
        var enrichment = new Enrichment();
        var transactions =
                household.rows().stream()
                        .map(it -> enrichment.of(row(it, transfers.get(it.id()))))
                        .toList();
        var unjudged = new HashSet<UUID>();
        household.truth().series().values().stream()
                .filter(it -> it.size() < Labelled.EXECUTIONS_MIN)
                .forEach(it -> it.forEach(row -> unjudged.add(Enrichment.id(row))));
        var series =
                household.truth().series().values().stream()
                        .filter(it -> it.size() >= Labelled.EXECUTIONS_MIN)
                        .map(it -> it.stream().map(Enrichment::id).toList())
                        .toList();
        return new Labelled(transactions, series, Set.copyOf(unjudged));
    }

    private static Map<String, String> transfers(DemoHousehold household) {
        var other = new HashMap<String, String>();
        for (var transfer : household.truth().transfers()) {
            other.put(transfer.from(), transfer.to());
            other.put(transfer.to(), transfer.from());
        }
        return other;
    }

    private static BankRow row(DemoRow row, @Nullable String transfer) {
        return new BankRow(
                row.id(),
                row.account().name(),
                row.bookedOn(),
                row.amount(),
                row.account().currency(),
                row.description(),
                NAMING.contains(row.account()) ? row.counterparty() : null,
                transfer);
    }
}
