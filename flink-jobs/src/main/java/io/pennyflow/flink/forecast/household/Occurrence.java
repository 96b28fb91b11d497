package io.pennyflow.flink.forecast.household;

/**
 * One time of a bill or an income, as {@code bills.v1} has it. Days are counted from 1970-01-01,
 * amounts are signed and in ten-thousandths of the currency's unit.
 *
 * @param from one in ten comes before
 * @param to one in ten comes after
 * @param least one in ten is closer to zero
 * @param most one in ten is further from zero
 * @param paid the booking day of what paid it; {@link Event#NEVER} while nothing did
 */
public record Occurrence(
        String series,
        String account,
        String counterparty,
        String category,
        String status,
        String cadence,
        int from,
        int on,
        int to,
        long amount,
        long least,
        long most,
        String currency,
        int paid) {

    boolean isPaid() {
        return paid != Event.NEVER;
    }

    boolean isMissed() {
        return status.equals("missed");
    }
}
