package io.pennyflow.flink.forecast.model;

import java.time.LocalDate;
import jdplus.toolkit.base.api.processing.ProcessingLog;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsPeriod;
import jdplus.toolkit.base.api.timeseries.TsUnit;
import jdplus.toolkit.base.api.timeseries.regression.ModellingContext;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;
import jdplus.tramoseats.base.api.tramo.TramoSpec;
import jdplus.tramoseats.base.core.tramo.TramoKernel;

/**
 * Seasonal ARIMA as TRAMO chooses it: logarithms or not, outliers, orders. It knows years of at
 * most twelve periods and throws for a history it finds too short.
 */
record Tramo(int period) implements Model {
    static final int PERIOD_MAX = 12;
    private static final int SOME_YEAR = 2001;

    @Override
    public String name() {
        return "seasonal ARIMA";
    }

    @Override
    public double[] forecast(double[] history, int horizon) {
        return model(history).forecasts(horizon).getForecasts().getValues().toArray();
    }

    @Override
    public Model settledOn(double[] history) {
        var model = model(history);
        return new Arima(
                ArimaForm.of(model.specification(), model.getDescription().isLogTransformation()));
    }

    private RegSarimaModel model(double[] history) {
        var start = TsPeriod.of(TsUnit.ofAnnualFrequency(period), LocalDate.of(SOME_YEAR, 1, 1));
        var series = TsData.ofInternal(start, history.clone());
        return TramoKernel.of(TramoSpec.TR3, new ModellingContext())
                .process(series, ProcessingLog.dummy());
    }
}
