package io.pennyflow.local.bench;

import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** What the view tables say about one household, read past the API. */
final class Views {
    private static final String LIST = "select count(*) from transaction where tenant_id = ?";

    private static final String SPENDING =
            """
            select coalesce(sum(transactions), 0), coalesce(sum(inflow), 0), coalesce(sum(outflow), 0)
            from spending_daily where tenant_id = ?
            """;

    // The flows make inflow less outflow, and so does the last balance of an account opened at 0.
    private static final String BALANCE =
            """
            select coalesce(sum(transactions), 0), coalesce(sum(flow), 0),
                   coalesce((array_agg(balance order by day desc))[1], 0)
            from balance_daily where tenant_id = ?
            """;

    private final String url;
    private final UUID tenant;

    Views(String url, UUID tenant) {
        this.url = url;
        this.tenant = tenant;
    }

    /** A row of three figures: a count and two amounts. */
    private record Figures(long count, BigDecimal first, BigDecimal second) {}

    long transactions() throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var query = connection.prepareStatement(LIST)) {
            query.setObject(1, tenant);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    Totals spending() throws SQLException {
        var sums = figures(SPENDING);
        return new Totals(sums.count(), sums.first(), sums.second());
    }

    /** Sum of all flows, which must equal the last balance. */
    BigDecimal balance() throws SQLException {
        var sums = figures(BALANCE);
        if (sums.first().compareTo(sums.second()) != 0) {
            throw new IllegalStateException(
                    "Flows of %s make a balance of %s.".formatted(sums.first(), sums.second()));
        }
        return sums.second();
    }

    /** Whether both rollups have counted this many transactions. */
    boolean isSettled(long rows) {
        try {
            return figures(SPENDING).count() == rows && figures(BALANCE).count() == rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The views cannot be read.", e);
        }
    }

    /** How far each view is, in a sentence. */
    String counted() {
        try {
            return "The list counts %d transactions, spending %d, balances %d."
                    .formatted(transactions(), figures(SPENDING).count(), figures(BALANCE).count());
        } catch (SQLException e) {
            throw new IllegalStateException("The views cannot be read.", e);
        }
    }

    private Figures figures(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, tenant);
            try (var row = query.executeQuery()) {
                row.next();
                return new Figures(row.getLong(1), row.getBigDecimal(2), row.getBigDecimal(3));
            }
        }
    }
}
