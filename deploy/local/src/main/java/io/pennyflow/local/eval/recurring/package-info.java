/** Judges the detection of what comes again and again on histories whose series are known. */
@NullMarked
package io.pennyflow.local.eval.recurring;

import org.jspecify.annotations.NullMarked;
