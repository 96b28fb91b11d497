/** Whose the money of goals is, and when they are reached. */
@NullMarked
package io.pennyflow.streams.goals;

import org.jspecify.annotations.NullMarked;
