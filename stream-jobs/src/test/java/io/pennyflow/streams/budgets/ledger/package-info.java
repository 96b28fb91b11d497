@NullMarked
package io.pennyflow.streams.budgets.ledger;

import org.jspecify.annotations.NullMarked;
