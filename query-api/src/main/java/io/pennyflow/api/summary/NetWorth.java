package io.pennyflow.api.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What a household owned at the end of days, in its base currency. An account whose currency has no
 * rate yet on a day has no point there and is not in that day's sum; its currency is listed.
 */
record NetWorth(
        String currency, List<Point> points, List<Series> accounts, List<String> missingRates) {

    /** An amount at the end of a day. */
    record Point(LocalDate day, BigDecimal amount) {}

    /** One account's part. */
    record Series(UUID accountId, String name, List<Point> points) {}

    /** What an account held at the end of a day, in its own currency. */
    record Balance(
            UUID accountId, String name, String currency, LocalDate day, BigDecimal balance) {}

    /** Adds up balances that come account by account, each in the order of the days. */
    static NetWorth of(String base, List<LocalDate> days, List<Balance> balances, Rates rates) {
        var sums = new TreeMap<LocalDate, BigDecimal>();
        days.forEach(day -> sums.put(day, BigDecimal.ZERO));
        var series = new LinkedHashMap<UUID, Series>();
        var missing = new TreeSet<String>();
        for (var balance : balances) {
            var points = pointsOf(series, balance);
            rates.convert(balance.balance(), balance.currency(), base, balance.day())
                    .ifPresentOrElse(
                            amount -> {
                                points.add(new Point(balance.day(), amount));
                                sums.merge(balance.day(), amount, BigDecimal::add);
                            },
                            () -> missing.add(missing(balance, base, rates)));
        }
        return new NetWorth(base, points(sums), List.copyOf(series.values()), List.copyOf(missing));
    }

    private static List<Point> pointsOf(Map<UUID, Series> series, Balance balance) {
        return series.computeIfAbsent(
                        balance.accountId(),
                        id -> new Series(id, balance.name(), new ArrayList<>()))
                .points();
    }

    private static String missing(Balance balance, String base, Rates rates) {
        var known = rates.perEuro(balance.currency(), balance.day()).isPresent();
        return known ? base : balance.currency();
    }

    private static List<Point> points(Map<LocalDate, BigDecimal> sums) {
        return sums.entrySet().stream().map(it -> new Point(it.getKey(), it.getValue())).toList();
    }
}
