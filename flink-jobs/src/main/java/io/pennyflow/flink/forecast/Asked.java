package io.pennyflow.flink.forecast;

import io.pennyflow.flink.forecast.household.Place;
import org.jspecify.annotations.Nullable;

/** What every forecast of a household depends on: from which day it looks ahead, and where. */
public record Asked(int origin, @Nullable Place place) {}
