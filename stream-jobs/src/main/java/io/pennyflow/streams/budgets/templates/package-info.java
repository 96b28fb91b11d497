/** What templates would assign in a month, and why. */
@NullMarked
package io.pennyflow.streams.budgets.templates;

import org.jspecify.annotations.NullMarked;
