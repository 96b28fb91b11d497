/** Transactions: the list with its filters, one of them, adding by hand, deciding its category. */
@NullMarked
package io.pennyflow.api.transaction;

import org.jspecify.annotations.NullMarked;
