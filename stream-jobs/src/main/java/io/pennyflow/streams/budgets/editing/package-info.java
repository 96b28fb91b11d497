/** Changes of budgets, each refused with what is wrong or done whole. */
@NullMarked
package io.pennyflow.streams.budgets.editing;

import org.jspecify.annotations.NullMarked;
