/** Judges forecasts on series whose end is held back. */
@NullMarked
package io.pennyflow.local.eval.forecast;

import org.jspecify.annotations.NullMarked;
