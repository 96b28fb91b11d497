package io.pennyflow.local.eval.recurring;

/**
 * How far predicted dates are from the true ones.
 *
 * @param asked predictions asked for
 * @param told predictions made
 * @param days sum of the days that the predictions made are off, early or late
 */
record DateErrors(int asked, int told, long days) {
    static final DateErrors NOTHING = new DateErrors(0, 0, 0);

    DateErrors withoutAnswer() {
        return new DateErrors(asked + 1, told, days);
    }

    DateErrors with(long daysOff) {
        return new DateErrors(asked + 1, told + 1, days + Math.abs(daysOff));
    }

    DateErrors plus(DateErrors it) {
        return new DateErrors(asked + it.asked, told + it.told, days + it.days);
    }

    /** Mean absolute error in days, of the predictions made. */
    double mean() {
        return told == 0 ? 0 : (double) days / told;
    }

    /** The share of the predictions asked for that were made, 0 to 1. */
    double share() {
        return asked == 0 ? 1 : (double) told / asked;
    }
}
