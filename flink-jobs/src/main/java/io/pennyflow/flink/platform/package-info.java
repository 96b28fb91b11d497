/** What every Flink job shares: the local cluster, checkpoints, the ends on Kafka. */
@NullMarked
package io.pennyflow.flink.platform;

import org.jspecify.annotations.NullMarked;
