/** How easily a row of numbers is told apart from the others. */
@NullMarked
package io.pennyflow.flink.anomaly.forest;

import org.jspecify.annotations.NullMarked;
