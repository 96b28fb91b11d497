/** Sums of enriched transactions: spending by category and day, balances by account and day. */
@NullMarked
package io.pennyflow.streams.rollup;

import org.jspecify.annotations.NullMarked;
