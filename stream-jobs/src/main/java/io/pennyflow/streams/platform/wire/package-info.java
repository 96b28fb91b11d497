/** Wire bytes read and written in place, for the records that pass in great numbers. */
@NullMarked
package io.pennyflow.streams.platform.wire;

import org.jspecify.annotations.NullMarked;
