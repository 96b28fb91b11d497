@NullMarked
package io.pennyflow.api.budgets;

import org.jspecify.annotations.NullMarked;
