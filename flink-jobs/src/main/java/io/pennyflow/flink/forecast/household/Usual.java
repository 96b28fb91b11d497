package io.pennyflow.flink.forecast.household;

/**
 * What a category, its bills left out, came to of late.
 *
 * @param flow a day, on average, in units of the household's currency
 */
public record Usual(String category, double flow) {}
