@NullMarked
package io.pennyflow.streams.budgets.importing;

import org.jspecify.annotations.NullMarked;
