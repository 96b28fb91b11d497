/** The whole platform in one process: every part real, each behind {@link Part}. */
@NullMarked
package io.pennyflow.local.stack;

import org.jspecify.annotations.NullMarked;
