package io.pennyflow.flink.forecast.model;

import java.util.Arrays;
import jdplus.toolkit.base.api.arima.SarimaOrders;
import jdplus.toolkit.base.api.data.DoubleSeq;
import jdplus.toolkit.base.core.regarima.RegArimaEstimation;
import jdplus.toolkit.base.core.regarima.RegArimaForecasts;
import jdplus.toolkit.base.core.regarima.RegArimaModel;
import jdplus.toolkit.base.core.regsarima.RegSarimaComputer;
import jdplus.toolkit.base.core.sarima.SarimaModel;

/** A seasonal ARIMA of known orders, on the values or on their logarithms. */
record ArimaForm(
        int period,
        int p,
        int d,
        int q,
        int seasonalP,
        int seasonalD,
        int seasonalQ,
        boolean logs) {

    static ArimaForm of(SarimaOrders orders, boolean logs) {
        return new ArimaForm(
                orders.getPeriod(),
                orders.getP(),
                orders.getD(),
                orders.getQ(),
                orders.getBp(),
                orders.getBd(),
                orders.getBq(),
                logs);
    }

    static ArimaForm plain(int p, int d, int q) {
        return new ArimaForm(1, p, d, q, 0, 0, 0, false);
    }

    ArimaFit fit(double[] history) {
        var used = logs && Stats.allPositive(history);
        var values = used ? Arrays.stream(history).map(Math::log).toArray() : history.clone();
        var level = d + seasonalD == 0 ? Stats.mean(values) : 0;
        var centred = DoubleSeq.of(Arrays.stream(values).map(it -> it - level).toArray());
        return new ArimaFit(estimated(centred), centred, level, used);
    }

    private RegArimaEstimation<SarimaModel> estimated(DoubleSeq values) {
        RegArimaModel.Builder<SarimaModel> model = RegArimaModel.builder();
        model.y(values);
        model.arima(SarimaModel.builder(orders()).setDefault().build());
        return RegSarimaComputer.PROCESSOR.process(model.build(), null);
    }

    private SarimaOrders orders() {
        var orders = new SarimaOrders(period);
        orders.setRegular(p, d, q);
        orders.setSeasonal(seasonalP, seasonalD, seasonalQ);
        return orders;
    }

    /** What came of fitting; the level is what was taken off before. */
    record ArimaFit(
            RegArimaEstimation<SarimaModel> estimation,
            DoubleSeq values,
            double level,
            boolean logs) {
        double criterion() {
            return estimation.statistics().getAICC();
        }

        double[] forecast(int horizon) {
            var likelihood = estimation.getConcentratedLikelihood();
            var variance = likelihood.ssq() / Math.max(1, likelihood.dim());
            var ahead =
                    RegArimaForecasts.calcForecast(
                            estimation.getModel().arima(), values, horizon, variance);
            return Arrays.stream(ahead.getForecasts())
                    .map(it -> logs ? Math.exp(it + level) : it + level)
                    .toArray();
        }
    }
}
