@NullMarked
package io.pennyflow.streams.budgets.status;

import org.jspecify.annotations.NullMarked;
