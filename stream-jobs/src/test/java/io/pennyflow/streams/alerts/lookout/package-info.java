@NullMarked
package io.pennyflow.streams.alerts.lookout;

import org.jspecify.annotations.NullMarked;
