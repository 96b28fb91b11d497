@org.jspecify.annotations.NullMarked
package io.pennyflow.local.eval.anomalies;
