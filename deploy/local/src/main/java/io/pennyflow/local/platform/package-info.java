/** What every other package may use. */
@NullMarked
package io.pennyflow.local.platform;

import org.jspecify.annotations.NullMarked;
