package io.pennyflow.flink.forecast.household;

/**
 * An account as its people describe it.
 *
 * @param closed whether it is kept for its history only
 */
public record Holder(String currency, boolean closed) {}
