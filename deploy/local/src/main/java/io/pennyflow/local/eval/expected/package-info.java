/** What the makers of a test file say it holds, read from whatever they wrote it down in. */
@NullMarked
package io.pennyflow.local.eval.expected;

import org.jspecify.annotations.NullMarked;
