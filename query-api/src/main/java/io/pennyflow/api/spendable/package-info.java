/** What a household can spend without being short of money for what is due. */
@NullMarked
package io.pennyflow.api.spendable;

import org.jspecify.annotations.NullMarked;
