@NullMarked
package io.pennyflow.local.eval.expected;

import org.jspecify.annotations.NullMarked;
