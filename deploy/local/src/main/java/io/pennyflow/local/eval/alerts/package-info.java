/** Judges what a household is told by what is true of it. */
@NullMarked
package io.pennyflow.local.eval.alerts;

import org.jspecify.annotations.NullMarked;
