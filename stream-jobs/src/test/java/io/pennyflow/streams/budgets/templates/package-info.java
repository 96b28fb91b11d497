@NullMarked
package io.pennyflow.streams.budgets.templates;

import org.jspecify.annotations.NullMarked;
