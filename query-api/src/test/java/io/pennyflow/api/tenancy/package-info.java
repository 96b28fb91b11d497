/** Promises about every table and every endpoint: one household never sees another's data. */
@NullMarked
package io.pennyflow.api.tenancy;

import org.jspecify.annotations.NullMarked;
