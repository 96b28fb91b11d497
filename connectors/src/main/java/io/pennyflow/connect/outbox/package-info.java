/** Carries what people want from the outbox table to its topics, bytes untouched. */
@NullMarked
package io.pennyflow.connect.outbox;

import org.jspecify.annotations.NullMarked;
