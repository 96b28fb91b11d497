package io.pennyflow.flink.forecast.model;

/** What can be said about the values to come: a forecast, or that there is too little to go by. */
public sealed interface Outlook permits Forecast, NotEnoughHistory {}
