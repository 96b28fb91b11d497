@NullMarked
package io.pennyflow.streams.budgets.model;

import org.jspecify.annotations.NullMarked;
