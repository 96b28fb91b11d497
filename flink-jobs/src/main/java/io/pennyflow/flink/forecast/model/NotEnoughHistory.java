package io.pennyflow.flink.forecast.model;

/** Too few values to say anything; how many there are and how many it takes. */
public record NotEnoughHistory(int values, int needed) implements Outlook {}
