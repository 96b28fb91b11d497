package io.pennyflow.flink.forecast.household;

/**
 * What moved on one day, of an account or in a category; in ten-thousandths of the currency's unit.
 *
 * @param balance of an account at the end of the day; 0 of a category
 */
public record Movement(String currency, long flow, long balance) {
    /** Ten-thousandths in a unit. */
    static final double UNIT = 10_000;
}
