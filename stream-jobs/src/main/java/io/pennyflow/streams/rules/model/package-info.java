/** A rule as people mean it: conditions, actions, order. */
@NullMarked
package io.pennyflow.streams.rules.model;

import org.jspecify.annotations.NullMarked;
