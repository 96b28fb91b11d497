@NullMarked
package io.pennyflow.api.anomaly;

import org.jspecify.annotations.NullMarked;
