/** Transactions that have to do with one another, and what people say of them. */
@NullMarked
package io.pennyflow.api.match;

import org.jspecify.annotations.NullMarked;
