package io.pennyflow.streams.spendable;

import io.pennyflow.streams.spendable.Expected.Move;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What can be spent from today until a day without anything due in between being short of money:
 * the lowest the accounts would fall to, were nothing else spent. Below zero it is missing.
 *
 * @param until the last day that counts
 * @param lowestOn the day that binds: when the accounts are lowest
 * @param lowestBy the largest payment of that day; null where nothing is due that makes them fall
 * @param due the sum of what is to be paid until then; negative or zero
 * @param income the sum of what is to come until then
 */
public record Spendable(
        LocalDate until,
        BigDecimal amount,
        LocalDate lowestOn,
        @Nullable UUID lowestBy,
        BigDecimal due,
        BigDecimal income) {

    /** As things usually go. */
    public static Spendable usual(
            LocalDate today, LocalDate until, BigDecimal free, List<Expected> expected) {
        return of(today, until, free, expected, it -> it.usual(today));
    }

    /** On a bad day: about one in ten times it is less than this. */
    public static Spendable cautious(
            LocalDate today, LocalDate until, BigDecimal free, List<Expected> expected) {
        return of(today, until, free, expected, it -> it.cautious(today));
    }

    private static Spendable of(
            LocalDate today,
            LocalDate until,
            BigDecimal free,
            List<Expected> expected,
            Function<Expected, Move> move) {
        // On one day what is paid goes before what comes: nobody knows the hour.
        var moves =
                expected.stream()
                        .map(move)
                        .filter(it -> !it.on().isAfter(until))
                        .sorted(
                                Comparator.comparing(Move::on)
                                        .thenComparing(Move::amount)
                                        .thenComparing(Move::id))
                        .toList();
        var left = free;
        var lowest = free;
        var lowestOn = today;
        for (var next : moves) {
            left = left.add(next.amount());
            if (left.compareTo(lowest) < 0) {
                lowest = left;
                lowestOn = next.on();
            }
        }
        return new Spendable(
                until,
                lowest,
                lowestOn,
                largest(moves, lowestOn).orElse(null),
                sum(moves, -1),
                sum(moves, 1));
    }

    private static Optional<UUID> largest(List<Move> moves, LocalDate day) {
        return moves.stream()
                .filter(it -> it.on().equals(day) && it.amount().signum() < 0)
                .min(Comparator.comparing(Move::amount).thenComparing(Move::id))
                .map(Move::id);
    }

    private static BigDecimal sum(List<Move> moves, int sign) {
        return moves.stream()
                .map(Move::amount)
                .filter(it -> it.signum() == sign)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
