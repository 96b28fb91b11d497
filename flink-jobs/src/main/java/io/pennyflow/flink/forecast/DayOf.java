package io.pennyflow.flink.forecast;

/**
 * A day of an account or a category.
 *
 * @param day counted from 1970-01-01
 */
public record DayOf(String name, int day) {}
