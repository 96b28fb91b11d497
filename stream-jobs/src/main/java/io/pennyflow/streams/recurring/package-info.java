/** What comes again and again: series and their bills, from the stream of transactions. */
@NullMarked
package io.pennyflow.streams.recurring;

import org.jspecify.annotations.NullMarked;
