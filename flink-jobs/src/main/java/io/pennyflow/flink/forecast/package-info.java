/** Forecasts of a household's balances and flows, kept up with its facts. */
@NullMarked
package io.pennyflow.flink.forecast;

import org.jspecify.annotations.NullMarked;
