/** Finds what is strange in a series of numbers while it goes on. */
@NullMarked
package io.pennyflow.flink.anomaly.stream;

import org.jspecify.annotations.NullMarked;
