package io.pennyflow.flink.forecast.household;

/**
 * A time of a bill or an income that is over.
 *
 * @param due the day it was expected on, counted from 1970-01-01
 * @param paid the day it was booked on, or {@link #NEVER}
 * @param amount signed, in units of the series' currency
 */
public record Event(String series, int due, int paid, double amount) {
    public static final int NEVER = Integer.MIN_VALUE;
}
