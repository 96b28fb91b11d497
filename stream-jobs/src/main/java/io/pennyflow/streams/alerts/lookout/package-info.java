/** Keeps what alerts about a whole household rest on, and looks at it once it is quiet. */
@NullMarked
package io.pennyflow.streams.alerts.lookout;

import org.jspecify.annotations.NullMarked;
