package io.pennyflow.flink.forecast;

import io.pennyflow.flink.forecast.household.Bands;
import io.pennyflow.flink.forecast.household.Driver;
import io.pennyflow.flink.forecast.household.Period;
import io.pennyflow.flink.forecast.household.Prediction;
import io.pennyflow.flink.forecast.household.Prediction.Past;
import io.pennyflow.flink.forecast.household.Prediction.Share;
import io.pennyflow.flink.forecast.household.Prediction.Step;
import io.pennyflow.flink.forecast.household.Subject;
import io.pennyflow.schemas.forecasts.v1.Forecast;
import io.pennyflow.schemas.forecasts.v1.ForecastDriver;
import io.pennyflow.schemas.forecasts.v1.ForecastKey;
import io.pennyflow.schemas.forecasts.v1.ForecastStep;
import io.pennyflow.schemas.forecasts.v1.ModelShare;
import io.pennyflow.schemas.forecasts.v1.PastForecast;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.schemas.wire.WireSerde;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Forecasts as records of the contract. The same forecast is the same bytes. Safe for threads. */
final class ForecastRecords {
    static final String MODEL_VERSION = "forecast-1";

    private static final int SCALE = 4;

    private static final BigDecimal MOST = new BigDecimal("999999999999999.9999");

    private final WireSerde<ForecastKey> keys;
    private final WireSerde<Forecast> values;

    ForecastRecords(URI registry) {
        var serdes = new Serdes(new Registry(registry));
        keys = serdes.key(Catalogue.FORECASTS);
        values = serdes.value(Catalogue.FORECASTS);
    }

    /** A tombstone. */
    Answer gone(Question question, Period period) {
        return answer(question, period, null);
    }

    Answer answer(Question question, Prediction prediction) {
        var value = valueOf(UUID.fromString(question.tenant()), prediction);
        return answer(question, prediction.period(), values.toBytes(value));
    }

    private Answer answer(Question question, Period period, byte @Nullable [] value) {
        var subject = question.subject();
        var key = keyOf(UUID.fromString(question.tenant()), subject, period);
        return new Answer(
                question.tenant(),
                "%s %s %s".formatted(subject.kind(), subject.name(), period),
                keys.toBytes(key),
                value,
                question.round());
    }

    static ForecastKey keyOf(UUID tenant, Subject subject, Period period) {
        return new ForecastKey(tenant, subject.kind().name(), subject.name(), period.name());
    }

    static Forecast valueOf(UUID tenant, Prediction it) {
        var risk = it.risk();
        return Forecast.newBuilder()
                .setTenantId(tenant)
                .setKind(it.subject().kind().name())
                .setSubject(it.subject().name())
                .setPeriod(it.period().name())
                .setMeasure(it.isBalance() ? "BALANCE" : "FLOW")
                .setCurrency(it.currency())
                .setOrigin(it.origin())
                .setStatus(it.status().name())
                .setHistorySteps(it.historySteps())
                .setHistoryNeeded(it.period().historyNeeded())
                .setKnown(decimal(it.known()))
                .setSteps(it.steps().stream().map(ForecastRecords::step).toList())
                .setModels(it.models().stream().map(ForecastRecords::share).toList())
                .setBacktestError(optional(it.backtestError()))
                .setNaiveError(optional(it.naiveError()))
                .setPast(it.past().stream().map(ForecastRecords::past).toList())
                .setDrivers(it.drivers().stream().map(ForecastRecords::driver).toList())
                .setLowestOn(risk == null ? null : risk.lowestOn())
                .setLowestLow(risk == null ? null : decimal(risk.lowestLow()))
                .setLowest(risk == null ? null : decimal(risk.lowest()))
                .setNegativeProbability(risk == null ? null : risk.negativeProbability())
                .setNegativeOn(risk == null ? null : risk.negativeOn())
                .setModelVersion(MODEL_VERSION)
                .build();
    }

    private static ForecastStep step(Step step) {
        Bands bands = step.bands();
        return new ForecastStep(
                step.day(),
                decimal(bands.low95()),
                decimal(bands.p10()),
                decimal(bands.p50()),
                decimal(bands.p90()),
                decimal(bands.high95()));
    }

    private static ModelShare share(Share share) {
        return new ModelShare(share.model(), decimal(share.weight()));
    }

    private static PastForecast past(Past past) {
        return new PastForecast(
                past.day(),
                decimal(past.bands().p10()),
                decimal(past.bands().p50()),
                decimal(past.bands().p90()),
                decimal(past.actual()));
    }

    private static ForecastDriver driver(Driver driver) {
        return new ForecastDriver(
                driver.kind().name(),
                driver.label(),
                driver.reference(),
                decimal(driver.amount()),
                driver.times(),
                driver.day());
    }

    private static @Nullable BigDecimal optional(@Nullable Double value) {
        return value == null ? null : decimal(value);
    }

    /** The nearest that the contract has digits for: nothing beyond may stop the job. */
    private static BigDecimal decimal(double value) {
        var exact = BigDecimal.valueOf(value).setScale(SCALE, RoundingMode.HALF_EVEN);
        return exact.min(MOST).max(MOST.negate());
    }
}
