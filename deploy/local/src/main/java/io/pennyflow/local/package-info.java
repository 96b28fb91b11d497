/** The command line: what {@code ./pennyflow} runs. */
@NullMarked
package io.pennyflow.local;

import org.jspecify.annotations.NullMarked;
