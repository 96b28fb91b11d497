/** Accounts as people describe them, with their balances. */
@NullMarked
package io.pennyflow.api.account;

import org.jspecify.annotations.NullMarked;
