package io.pennyflow.api.scenarios;

import io.pennyflow.streams.recurring.detection.Cadence;
import io.pennyflow.streams.scenarios.Baseline;
import io.pennyflow.streams.scenarios.Outcome.Aim;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What scenarios are tried on, of the tenant in whose scope the caller is. */
@Repository
class BaselineRepository {
    private static final String MONTHLY =
            "select subject, currency, known, steps from forecast"
                    + " where kind = ? and period = 'MONTH' and status = 'FORECAST'"
                    + " order by subject limit 300";

    private static final String SERIES =
            """
            select stream_id, counterparty, category, currency, cadence, next_on, next_amount
            from recurring_stream
            where next_on is not null and status not in ('ended', 'early')
            order by abs(yearly_amount) desc, stream_id
            limit 300
            """;

    private static final String GOALS =
            "select goal_id, name, target, currency, due_on from goal"
                    + " where state = 'active' and due_on is not null order by due_on, goal_id";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SCALE = 4;
    private static final int MONTHS_A_YEAR = 12;

    private final JdbcClient jdbc;

    BaselineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty while nothing is forecast of the household. */
    Optional<Known> find(BigDecimal onHand) {
        var household = monthly("HOUSEHOLD");
        if (household.isEmpty() || household.get(0).steps().isEmpty()) {
            return Optional.empty();
        }
        var own = household.get(0);
        var months = own.steps().stream().map(Step::month).toList();
        var categories = new TreeMap<String, List<BigDecimal>>();
        monthly("CATEGORY").stream()
                .filter(it -> it.currency().equals(own.currency()))
                .forEach(it -> categories.put(it.subject(), it.left()));
        var series = series(own.currency());
        var amounts = new TreeMap<UUID, List<BigDecimal>>();
        series.forEach(it -> amounts.put(it.streamId(), it.each(months)));
        return Optional.of(
                new Known(
                        own.currency(),
                        new Baseline(
                                onHand,
                                decimals(own.currency()),
                                own.baseline(),
                                categories,
                                amounts),
                        series));
    }

    /** Goals with a day, in this currency. */
    List<GoalRow> goals(String currency) {
        return jdbc.sql(GOALS).query(GoalRow.class).list().stream()
                .filter(it -> it.currency().equals(currency))
                .toList();
    }

    private List<SeriesRow> series(String currency) {
        return jdbc.sql(SERIES).query(SeriesRow.class).list().stream()
                .filter(it -> it.currency().equals(currency))
                .toList();
    }

    private List<Monthly> monthly(String kind) {
        return jdbc.sql(MONTHLY).param(kind).query((row, number) -> Monthly.read(row)).list();
    }

    private static int decimals(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException notOfIso) {
            return 2;
        }
    }

    /** What is known to try changes on. */
    record Known(String currency, Baseline baseline, List<SeriesRow> series) {}

    record GoalRow(UUID goalId, String name, BigDecimal target, String currency, LocalDate dueOn) {
        Aim aim() {
            return new Aim(goalId, target, YearMonth.from(dueOn));
        }
    }

    record SeriesRow(
            UUID streamId,
            String counterparty,
            String category,
            String currency,
            String cadence,
            LocalDate nextOn,
            BigDecimal nextAmount) {

        /** What of it comes in each of these months, from the next one on. */
        List<BigDecimal> each(List<YearMonth> months) {
            var times = new TreeMap<YearMonth, Integer>();
            var last = months.get(months.size() - 1);
            for (var count = 0; !YearMonth.from(on(count)).isAfter(last); count++) {
                times.merge(YearMonth.from(on(count)), 1, Integer::sum);
            }
            return months.stream()
                    .map(it -> nextAmount.multiply(BigDecimal.valueOf(times.getOrDefault(it, 0))))
                    .toList();
        }

        /** The time after so many others, on the day of the month where it has one. */
        private LocalDate on(int count) {
            var perYear = perYear();
            return MONTHS_A_YEAR % perYear == 0
                    ? nextOn.plusMonths((long) count * MONTHS_A_YEAR / perYear)
                    : nextOn.plusDays(Math.round(count * 365.25 / perYear));
        }

        private int perYear() {
            return Arrays.stream(Cadence.values())
                    .filter(it -> it.text().equals(cadence))
                    .findFirst()
                    .orElse(Cadence.MONTHLY)
                    .perYear();
        }
    }

    private record Monthly(String subject, String currency, BigDecimal known, List<Step> steps) {
        static Monthly read(ResultSet row) throws SQLException {
            return new Monthly(
                    row.getString("subject"),
                    row.getString("currency"),
                    row.getBigDecimal("known"),
                    List.of(JSON.readValue(row.getString("steps"), Step[].class)));
        }

        /** What is left of the first month, and all of the others. */
        List<BigDecimal> left() {
            return IntStream.range(0, steps.size())
                    .mapToObj(at -> less(at, steps.get(at).p50()))
                    .toList();
        }

        List<Baseline.Month> baseline() {
            return IntStream.range(0, steps.size()).mapToObj(this::baseline).toList();
        }

        private Baseline.Month baseline(int at) {
            var step = steps.get(at);
            return new Baseline.Month(
                    step.month(),
                    less(at, step.low95()),
                    less(at, step.p10()),
                    less(at, step.p50()),
                    less(at, step.p90()),
                    less(at, step.high95()));
        }

        private BigDecimal less(int at, BigDecimal amount) {
            var left = at == 0 ? amount.subtract(known) : amount;
            return left.setScale(SCALE, RoundingMode.HALF_EVEN);
        }
    }

    private record Step(
            LocalDate day,
            BigDecimal low95,
            BigDecimal p10,
            BigDecimal p50,
            BigDecimal p90,
            BigDecimal high95) {
        YearMonth month() {
            return YearMonth.from(day);
        }
    }
}
