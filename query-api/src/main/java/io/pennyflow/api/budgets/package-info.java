/** Budgets of a household: kept, edited month by month, and what they come to. */
@NullMarked
package io.pennyflow.api.budgets;

import org.jspecify.annotations.NullMarked;
