@NullMarked
package io.pennyflow.streams.budgets.editing;

import org.jspecify.annotations.NullMarked;
