/** What banks call an account. */
@NullMarked
package io.pennyflow.schemas.account;

import org.jspecify.annotations.NullMarked;
