@NullMarked
package io.pennyflow.streams.budgets;

import org.jspecify.annotations.NullMarked;
