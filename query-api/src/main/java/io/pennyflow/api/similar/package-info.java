/** Transactions that are like one another, so that what is said of one can be said of all. */
@NullMarked
package io.pennyflow.api.similar;

import org.jspecify.annotations.NullMarked;
