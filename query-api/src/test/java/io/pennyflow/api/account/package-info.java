/** Accounts over HTTP. */
@NullMarked
package io.pennyflow.api.account;

import org.jspecify.annotations.NullMarked;
