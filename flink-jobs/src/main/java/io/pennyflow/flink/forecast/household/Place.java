package io.pennyflow.flink.forecast.household;

/**
 * Where a household lives.
 *
 * @param currency of its totals
 * @param country ISO 3166-1 alpha-2
 */
public record Place(String currency, String country) {}
