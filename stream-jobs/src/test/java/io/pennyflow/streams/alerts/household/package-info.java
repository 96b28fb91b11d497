@NullMarked
package io.pennyflow.streams.alerts.household;

import org.jspecify.annotations.NullMarked;
