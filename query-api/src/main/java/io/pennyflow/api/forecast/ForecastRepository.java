package io.pennyflow.api.forecast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** No query names a tenant: the policy does, so every caller is inside a TenantScope. */
@Repository
class ForecastRepository {
    private static final String LIST =
            """
            select * from forecast
            where (cast(:kind as text) is null or kind = :kind)
              and (cast(:period as text) is null or period = :period)
            order by kind, subject, period
            limit :limit
            """;

    private static final String FIND =
            "select * from forecast where kind = ? and subject = ? order by period";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    ForecastRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Forecast> list(@Nullable String kind, @Nullable String period, int limit) {
        return jdbc.sql(LIST)
                .param("kind", kind)
                .param("period", period)
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    /** One for each period that it is forecast in. */
    List<Forecast> find(String kind, String subject) {
        return jdbc.sql(FIND).params(kind, subject).query((row, number) -> read(row)).list();
    }

    private static Forecast read(ResultSet row) throws SQLException {
        return new Forecast(
                row.getString("kind"),
                row.getString("subject"),
                row.getString("period"),
                row.getString("measure"),
                row.getString("currency"),
                row.getObject("origin", LocalDate.class),
                row.getString("status"),
                row.getInt("history_steps"),
                row.getInt("history_needed"),
                row.getBigDecimal("known"),
                listOf(Forecast.Step[].class, row.getString("steps")),
                listOf(Forecast.Share[].class, row.getString("models")),
                row.getBigDecimal("backtest_error"),
                row.getBigDecimal("naive_error"),
                listOf(Forecast.Past[].class, row.getString("past")),
                listOf(Forecast.Driver[].class, row.getString("drivers")),
                risk(row));
    }

    private static Forecast.@Nullable Risk risk(ResultSet row) throws SQLException {
        var lowestOn = row.getObject("lowest_on", LocalDate.class);
        return lowestOn == null
                ? null
                : new Forecast.Risk(
                        lowestOn,
                        row.getBigDecimal("lowest_low"),
                        row.getBigDecimal("lowest"),
                        row.getDouble("negative_probability"),
                        row.getObject("negative_on", LocalDate.class));
    }

    private static <T> List<T> listOf(Class<T[]> elements, String json) {
        return List.of(JSON.readValue(json, elements));
    }
}
