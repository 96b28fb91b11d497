package io.pennyflow.flink.forecast.household;

/**
 * A time of a bill or an income that is to come.
 *
 * @param from one in ten comes before; days are counted from 1970-01-01
 * @param to one in ten comes after
 * @param amount signed, in units of the series' currency
 * @param least one in ten is closer to zero
 * @param most one in ten is further from zero
 * @param probability that it comes at all, 0 to 1
 */
public record Expected(
        String series,
        String counterparty,
        int from,
        int on,
        int to,
        double amount,
        double least,
        double most,
        double probability) {

    /** The same on another day. */
    Expected on(int day, double probable) {
        var later = day - on;
        return new Expected(
                series, counterparty, from + later, day, to + later, amount, least, most, probable);
    }
}
