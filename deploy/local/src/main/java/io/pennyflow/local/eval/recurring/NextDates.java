package io.pennyflow.local.eval.recurring;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.streams.recurring.Dealings;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Has the next date of each true series predicted from the first two thirds of its executions,
 * rounded down, and from all else that its account had booked until the last of them.
 */
final class NextDates {
    private final Map<UUID, EnrichedTransaction> byId = new HashMap<>();
    private final Map<UUID, List<EnrichedTransaction>> byAccount;

    private NextDates(Labelled labelled) {
        labelled.transactions().forEach(it -> byId.put(it.getTransactionId(), it));
        byAccount =
                labelled.transactions().stream()
                        .collect(Collectors.groupingBy(EnrichedTransaction::getAccountId));
    }

    /** Nothing is predicted for a series in which the last execution seen is not found. */
    static DateErrors errors(Labelled labelled, Finder finder) {
        var dates = new NextDates(labelled);
        var errors = DateErrors.NOTHING;
        for (var series : labelled.series()) {
            var seen = series.size() * 2 / 3;
            var next = dates.transaction(series.get(seen)).getBookedOn();
            var told = dates.predict(series.subList(0, seen), finder);
            errors =
                    told.map(it -> ChronoUnit.DAYS.between(next, it))
                            .map(errors::with)
                            .orElseGet(errors::withoutAnswer);
        }
        return errors;
    }

    private Optional<LocalDate> predict(List<UUID> seen, Finder finder) {
        var last = transaction(seen.get(seen.size() - 1));
        var known =
                byAccount.getOrDefault(last.getAccountId(), List.of()).stream()
                        .filter(it -> !it.getBookedOn().isAfter(last.getBookedOn()))
                        .toList();
        return Dealings.of(known).stream()
                .filter(it -> has(it, last.getTransactionId()))
                .flatMap(it -> finder.find(it).stream())
                .filter(it -> it.members().contains(last.getTransactionId()))
                .map(Found::next)
                .findFirst();
    }

    private static boolean has(Dealings dealings, UUID id) {
        return dealings.occurrences().stream().anyMatch(it -> it.id().equals(id));
    }

    private EnrichedTransaction transaction(UUID id) {
        return Objects.requireNonNull(byId.get(id));
    }
}
