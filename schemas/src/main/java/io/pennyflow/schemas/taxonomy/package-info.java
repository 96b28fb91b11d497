/** The categories of transactions: 16 primary and 104 detailed ones. */
@NullMarked
package io.pennyflow.schemas.taxonomy;

import org.jspecify.annotations.NullMarked;
