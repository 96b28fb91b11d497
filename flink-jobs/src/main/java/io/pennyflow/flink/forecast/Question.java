package io.pennyflow.flink.forecast;

import io.pennyflow.flink.forecast.household.Facts;
import io.pennyflow.flink.forecast.household.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A series to be forecast from these facts.
 *
 * @param facts null when there is nothing to forecast any more
 */
public record Question(String tenant, Subject subject, @Nullable Facts facts, Round round) {}
