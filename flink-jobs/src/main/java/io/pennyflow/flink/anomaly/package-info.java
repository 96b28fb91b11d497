/** Payments that deserve a look: the model of a household, run whenever it changes. */
@NullMarked
package io.pennyflow.flink.anomaly;

import org.jspecify.annotations.NullMarked;
