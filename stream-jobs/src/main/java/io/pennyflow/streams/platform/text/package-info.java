/** Text as it is compared: the same in every feature. */
@NullMarked
package io.pennyflow.streams.platform.text;

import org.jspecify.annotations.NullMarked;
