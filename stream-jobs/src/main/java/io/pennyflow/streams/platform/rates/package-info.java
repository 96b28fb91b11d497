/** Reference rates, known to every task of a topology, and how they convert money. */
@NullMarked
package io.pennyflow.streams.platform.rates;

import org.jspecify.annotations.NullMarked;
