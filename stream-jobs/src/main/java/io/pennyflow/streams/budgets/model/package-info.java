/** What a budget is: envelopes, what is assigned to them, and what becomes of what is left. */
@NullMarked
package io.pennyflow.streams.budgets.model;

import org.jspecify.annotations.NullMarked;
