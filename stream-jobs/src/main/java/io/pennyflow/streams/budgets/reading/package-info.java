/** Budgets as JSON (docs/budgets.md), read strictly and written the same whoever writes them. */
@NullMarked
package io.pennyflow.streams.budgets.reading;

import org.jspecify.annotations.NullMarked;
