/** Rules from JSON and back: all that is wrong is said at once, with its place. */
@NullMarked
package io.pennyflow.streams.rules.reading;

import org.jspecify.annotations.NullMarked;
