/** Payments far outside the usual range of their merchant or category. */
@NullMarked
package io.pennyflow.flink.anomaly;

import org.jspecify.annotations.NullMarked;
