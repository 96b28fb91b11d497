/** What in a household's payments deserves a look, why, and what its people have said to that. */
@NullMarked
package io.pennyflow.flink.anomaly.household;

import org.jspecify.annotations.NullMarked;
