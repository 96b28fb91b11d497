package io.pennyflow.flink.forecast.model;

import java.util.ArrayList;
import java.util.List;

/** Which exponential smoothing: how errors, trend and season enter. */
record EtsForm(boolean relativeErrors, Trend trend, Seasonal seasonal) {
    enum Trend {
        NONE,
        STRAIGHT,
        DAMPED
    }

    enum Seasonal {
        NONE,
        ADDED,
        MULTIPLIED
    }

    /** The forms a history can have; products need positive values, a season two periods. */
    static List<EtsForm> possible(boolean positive, boolean seasons) {
        var forms = new ArrayList<EtsForm>();
        for (var trend : Trend.values()) {
            forms.add(new EtsForm(false, trend, Seasonal.NONE));
            if (positive) {
                forms.add(new EtsForm(true, trend, Seasonal.NONE));
            }
            if (seasons) {
                forms.add(new EtsForm(false, trend, Seasonal.ADDED));
            }
            if (seasons && positive) {
                forms.add(new EtsForm(true, trend, Seasonal.MULTIPLIED));
            }
        }
        return forms;
    }

    int parameters(int period) {
        var trendOnes = trend == Trend.NONE ? 0 : trend == Trend.STRAIGHT ? 2 : 3;
        return 2 + trendOnes + (seasonal == Seasonal.NONE ? 0 : period);
    }
}
