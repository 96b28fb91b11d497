package io.pennyflow.streams.alerts.household;

import io.pennyflow.schemas.alerts.v1.Alert;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** All a household should be told of at once. Pure: from what is known, however it came. */
public final class Lookout {
    private static final List<Watch> WATCHES =
            List.of(
                    new LowBalance(),
                    new LowAhead(),
                    new BudgetPace(),
                    new NewSubscriptions(),
                    new Trials(),
                    new Duplicates(),
                    new Fees(),
                    new GoalPace());

    private Lookout() {}

    /**
     * All alerts there should be now; those that were raised before and are not here are over.
     *
     * @param open ids of the alerts that are open
     */
    public static List<Alert> of(Household household, Set<UUID> open) {
        var today = household.today();
        var found =
                today.isEmpty()
                        ? Stream.<Finding>empty()
                        : WATCHES.stream().flatMap(it -> it.of(household, today.get()));
        return Stream.concat(ImportTrouble.of(household), found)
                .filter(it -> it.isNews() || open.contains(it.alert().getAlertId()))
                .map(Finding::alert)
                .toList();
    }
}
