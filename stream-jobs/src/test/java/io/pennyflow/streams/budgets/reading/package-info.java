@NullMarked
package io.pennyflow.streams.budgets.reading;

import org.jspecify.annotations.NullMarked;
