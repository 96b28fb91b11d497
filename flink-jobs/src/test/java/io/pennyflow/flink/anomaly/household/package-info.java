@org.jspecify.annotations.NullMarked
package io.pennyflow.flink.anomaly.household;
