/** What a budget comes to, month after month, to the cent. */
@NullMarked
package io.pennyflow.streams.budgets.ledger;

import org.jspecify.annotations.NullMarked;
