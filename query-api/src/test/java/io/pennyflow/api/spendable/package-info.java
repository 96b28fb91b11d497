/** What can be spent, over HTTP. */
@NullMarked
package io.pennyflow.api.spendable;

import org.jspecify.annotations.NullMarked;
