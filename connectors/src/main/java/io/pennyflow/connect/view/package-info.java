/** Keeps a view table equal to a compacted topic, exactly once. */
@NullMarked
package io.pennyflow.connect.view;

import org.jspecify.annotations.NullMarked;
