/** Judges the detection of anomalies on public benchmarks and on made-up households. */
@NullMarked
package io.pennyflow.local.eval.anomalies;

import org.jspecify.annotations.NullMarked;
