/** What budgets come to, as transactions and intentions change. */
@NullMarked
package io.pennyflow.streams.budgets.status;

import org.jspecify.annotations.NullMarked;
