@NullMarked
package io.pennyflow.local.eval.recurring;

import org.jspecify.annotations.NullMarked;
