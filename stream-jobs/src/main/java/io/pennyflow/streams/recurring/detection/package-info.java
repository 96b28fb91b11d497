/** What comes again and again, found in dated amounts alone: no store, no stream, no clock. */
@NullMarked
package io.pennyflow.streams.recurring.detection;

import org.jspecify.annotations.NullMarked;
