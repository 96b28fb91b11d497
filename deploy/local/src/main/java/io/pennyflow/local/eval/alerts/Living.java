package io.pennyflow.local.eval.alerts;

import io.pennyflow.schemas.anomalies.v1.Anomaly;
import io.pennyflow.schemas.intent.v1.AccountKey;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.streams.alerts.AlertTopology;
import io.pennyflow.streams.platform.TenantStores;
import io.pennyflow.streams.recurring.RecurringTopology;
import io.pennyflow.streams.rollup.RollupTopology;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lives through the years of a household day by day, and notes what it is told. */
final class Living {
    private static final String OPEN = "open";

    private final LivedHousehold household;
    private final Map<UUID, Anomaly> anomalies;
    private final List<Told> told = new ArrayList<>();
    private LocalDate today;

    private Living(LivedHousehold household) {
        this.household = household;
        this.anomalies = Anomalies.of(household.transactions());
        this.today = household.transactions().get(0).getBookedOn();
    }

    /** What was raised since the first judged day. */
    static List<Told> through(LivedHousehold household) {
        return new Living(household).live();
    }

    private List<Told> live() {
        var byDay =
                household.transactions().stream()
                        .collect(Collectors.groupingBy(EnrichedTransaction::getBookedOn));
        try (var stations =
                new Stations(
                        List.of(
                                new RollupTopology(TenantStores.IN_MEMORY),
                                new RecurringTopology(TenantStores.IN_MEMORY),
                                new AlertTopology(TenantStores.IN_MEMORY)),
                        LivedHousehold.noon(today))) {
            stations.listen(
                    Catalogue.ALERTS,
                    it -> {
                        if (it.getState().equals(OPEN)) {
                            told.add(new Told(today, it));
                        }
                    });
            for (var it : household.accounts()) {
                var key = new AccountKey(it.getTenantId(), it.getAccountId());
                stations.send(Catalogue.ACCOUNTS, key, it);
            }
            for (; !today.isAfter(household.until()); today = today.plusDays(1)) {
                stations.passUntil(LivedHousehold.noon(today));
                byDay.getOrDefault(today, List.of()).forEach(it -> send(stations, it));
                stations.settle();
            }
        }
        return told.stream().filter(it -> !it.day().isBefore(household.from())).toList();
    }

    private void send(Stations stations, EnrichedTransaction transaction) {
        var key = new TransactionKey(transaction.getTenantId(), transaction.getTransactionId());
        stations.send(Catalogue.ENRICHED, key, transaction);
        var anomaly = anomalies.get(transaction.getTransactionId());
        if (anomaly != null) {
            stations.send(Catalogue.ANOMALIES, key, anomaly);
        }
    }
}
