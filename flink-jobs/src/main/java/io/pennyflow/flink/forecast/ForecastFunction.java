package io.pennyflow.flink.forecast;

import io.pennyflow.flink.forecast.household.Facts;
import io.pennyflow.flink.forecast.household.Period;
import io.pennyflow.flink.forecast.household.Prediction;
import io.pennyflow.flink.forecast.household.Prediction.Status;
import io.pennyflow.flink.forecast.household.SeriesForecaster;
import io.pennyflow.flink.platform.Courtesy;
import java.net.URI;
import java.util.Collection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiFunction;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.async.ResultFuture;
import org.apache.flink.streaming.api.functions.async.RichAsyncFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forecasts series on threads of its own, which give way to all others, so that no household waits
 * for another one's models. A series that cannot be forecast, or takes too long, is said to have
 * none: it must not hold up the rest.
 */
final class ForecastFunction extends RichAsyncFunction<Question, Answer> {
    private static final Logger log = LoggerFactory.getLogger(ForecastFunction.class);

    private final URI registry;
    private final int threads;

    private transient ExecutorService fitters;
    private transient SeriesForecaster forecaster;
    private transient ForecastRecords records;

    ForecastFunction(URI registry, int threads) {
        this.registry = registry;
        this.threads = threads;
    }

    @Override
    public void open(OpenContext context) {
        Courtesy.ofThisThread();
        fitters =
                Executors.newFixedThreadPool(
                        threads,
                        work -> {
                            var thread =
                                    new Thread(
                                            () -> {
                                                Courtesy.ofThisThread();
                                                work.run();
                                            },
                                            "forecast-fitter");
                            thread.setDaemon(true);
                            return thread;
                        });
        forecaster = new SeriesForecaster();
        records = new ForecastRecords(registry);
    }

    @Override
    public void close() {
        if (fitters != null) {
            fitters.shutdownNow();
        }
    }

    @Override
    public void asyncInvoke(Question question, ResultFuture<Answer> result) {
        try {
            fitters.execute(
                    () -> {
                        Courtesy.afterOthers();
                        answer(question, result, this::forecast);
                    });
        } catch (RejectedExecutionException closed) {
            result.completeExceptionally(closed);
        }
    }

    @Override
    public void timeout(Question question, ResultFuture<Answer> result) {
        log.warn("forecast took too long series={}", question.subject());
        answer(question, result, ForecastFunction::failed);
    }

    private void answer(
            Question question,
            ResultFuture<Answer> result,
            BiFunction<Facts, Period, Prediction> forecast) {
        try {
            result.complete(answers(question, forecast));
        } catch (RuntimeException broken) {
            result.completeExceptionally(broken);
        }
    }

    private Collection<Answer> answers(
            Question question, BiFunction<Facts, Period, Prediction> forecast) {
        var facts = question.facts();
        return question.subject().kind().periods().stream()
                .map(
                        period ->
                                facts == null
                                        ? records.gone(question, period)
                                        : records.answer(question, forecast.apply(facts, period)))
                .toList();
    }

    private Prediction forecast(Facts facts, Period period) {
        try {
            return forecaster.forecast(facts, period);
        } catch (RuntimeException e) {
            log.warn("no forecast series={} period={}", facts.subject(), period, e);
            return failed(facts, period);
        }
    }

    private static Prediction failed(Facts facts, Period period) {
        return Prediction.without(facts, period, Status.FAILED, 0);
    }
}
