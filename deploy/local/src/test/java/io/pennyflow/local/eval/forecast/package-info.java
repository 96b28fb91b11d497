@NullMarked
package io.pennyflow.local.eval.forecast;

import org.jspecify.annotations.NullMarked;
