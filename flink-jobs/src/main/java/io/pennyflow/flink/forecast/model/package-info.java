/** Forecasts of numbers in a row, without any framework: models, their combination, their bands. */
@NullMarked
package io.pennyflow.flink.forecast.model;

import org.jspecify.annotations.NullMarked;
