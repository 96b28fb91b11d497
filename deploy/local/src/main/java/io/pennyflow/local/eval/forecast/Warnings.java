package io.pennyflow.local.eval.forecast;

import java.util.LinkedHashMap;
import java.util.Map;

/** How many overdrafts were foretold, and how long before. */
final class Warnings {
    private int overdrafts;
    private int foretold;
    private int warned;
    private int days;

    /** Days until it came, or -1 when it did not. */
    void add(boolean isWarned, int cameAfter) {
        warned += isWarned ? 1 : 0;
        overdrafts += cameAfter < 0 ? 0 : 1;
        if (isWarned && cameAfter >= 0) {
            foretold++;
            days += cameAfter;
        }
    }

    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("overdrafts", overdrafts);
        figures.put("recall", foretold / (double) Math.max(1, overdrafts));
        figures.put("precision", foretold / (double) Math.max(1, warned));
        figures.put("leadDays", days / (double) Math.max(1, foretold));
        return figures;
    }
}
