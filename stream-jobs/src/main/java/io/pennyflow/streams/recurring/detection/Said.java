package io.pennyflow.streams.recurring.detection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What people said of the series of an account. They name a series by transactions in it, so that
 * it stays said when older ones are imported and the series is called by another.
 */
public record Said(List<Verdict> verdicts) {
    public static final Said NOTHING = new Said(List.of());

    public Said {
        verdicts = List.copyOf(verdicts);
    }

    /** Something a person said of the series that these transactions are in. */
    public sealed interface Verdict {
        Set<UUID> about();
    }

    /** It is one, whatever we think. */
    public record IsSeries(Set<UUID> about) implements Verdict {}

    /** It is none, and never will be. */
    public record NoSeries(Set<UUID> about) implements Verdict {}

    /** What is in several series is one. */
    public record OneSeries(Set<UUID> about) implements Verdict {}

    /** These are a series of their own. */
    public record Apart(Set<UUID> about) implements Verdict {}

    public record Cancelled(Set<UUID> about, LocalDate on) implements Verdict {}

    /** From that day on it has this amount, signed as the members are. */
    public record NewAmount(Set<UUID> about, BigDecimal amount, LocalDate from)
            implements Verdict {}

    boolean isDismissed(Series series) {
        return of(NoSeries.class).stream().anyMatch(it -> isAbout(it, series));
    }

    /** What comes later proves that it goes on. */
    boolean isCancelled(Series series) {
        return of(Cancelled.class).stream()
                .anyMatch(it -> isAbout(it, series) && !series.last().on().isAfter(it.on()));
    }

    /** The newest thing said, as long as nothing newer took place with another price. */
    AmountRange amount(Series series) {
        return of(NewAmount.class).stream()
                .filter(it -> isAbout(it, series))
                .filter(it -> series.changes().stream().noneMatch(x -> x.on().isAfter(it.from())))
                .reduce((one, other) -> one.from().isAfter(other.from()) ? one : other)
                .map(it -> AmountRange.exactly(it.amount()))
                .orElse(series.amount());
    }

    <V extends Verdict> List<V> of(Class<V> kind) {
        return verdicts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    static boolean isAbout(Verdict verdict, Series series) {
        return series.members().stream().anyMatch(it -> verdict.about().contains(it.id()));
    }

    Set<UUID> apart() {
        var all = new HashSet<UUID>();
        of(Apart.class).forEach(it -> all.addAll(it.about()));
        return all;
    }
}
