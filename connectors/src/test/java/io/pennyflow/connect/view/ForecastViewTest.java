package io.pennyflow.connect.view;

import static io.pennyflow.connect.view.ViewFixtures.DAY;
import static io.pennyflow.connect.view.ViewFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.connect.platform.TestDatabase;
import io.pennyflow.connect.platform.TestRegistry;
import io.pennyflow.schemas.forecasts.v1.Forecast;
import io.pennyflow.schemas.forecasts.v1.ForecastDriver;
import io.pennyflow.schemas.forecasts.v1.ForecastKey;
import io.pennyflow.schemas.forecasts.v1.ForecastStep;
import io.pennyflow.schemas.topic.Catalogue;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table of forecasts, filled by the sink as its topic has it. */
class ForecastViewTest {
    private static final ForecastKey KEY = new ForecastKey(TENANT, "CATEGORY", "TRAVEL", "MONTH");

    private static TestDatabase database;
    private static TestRegistry registry;

    @BeforeAll
    static void startParts() {
        database = new TestDatabase();
        registry = new TestRegistry();
    }

    @AfterAll
    static void stopParts() {
        registry.close();
        database.close();
    }

    @Test
    void holdsStepsAndDriversAndForgetsWhatIsGone() {
        try (var sink =
                new SinkHarness<>("forecast", Catalogue.FORECASTS, database, registry).start()) {
            sink.put(sink.record(0, KEY, forecast()));

            assertThat(
                            database.rows(
                                    """
                                    select subject, origin, known, steps -> 0 ->> 'p50',
                                           drivers -> 0 ->> 'day', drivers -> 1 ->> 'day',
                                           negative_probability
                                    from forecast
                                    """))
                    .containsExactly("TRAVEL 2026-01-05 -5.0000 -30.0000 2026-01-05 null null");

            sink.put(sink.record(1, KEY, null));

            assertThat(database.rows("select count(*) from forecast")).containsExactly("0");
            assertThat(sink.deadLetters).isEmpty();
        }
    }

    private static Forecast forecast() {
        var step = new ForecastStep(DAY, money(-50), money(-40), money(-30), money(-20), money(0));
        return Forecast.newBuilder()
                .setTenantId(TENANT)
                .setKind(KEY.getKind())
                .setSubject(KEY.getSubject())
                .setPeriod(KEY.getPeriod())
                .setMeasure("FLOW")
                .setCurrency("EUR")
                .setOrigin(DAY)
                .setStatus("FORECAST")
                .setHistorySteps(24)
                .setHistoryNeeded(4)
                .setKnown(money(-5))
                .setSteps(List.of(step))
                .setModels(List.of())
                .setPast(List.of())
                .setDrivers(
                        List.of(
                                new ForecastDriver("BILL", "Railcard", "", money(-9), 1, DAY),
                                new ForecastDriver("USUAL", "", "", money(-21), 12, null)))
                .setModelVersion("forecast-1")
                .build();
    }

    private static BigDecimal money(int amount) {
        return BigDecimal.valueOf(amount).setScale(4);
    }
}
