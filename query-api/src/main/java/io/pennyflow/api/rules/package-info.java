/** Rules of a household: kept, previewed, applied to the past and taken back. */
@NullMarked
package io.pennyflow.api.rules;

import org.jspecify.annotations.NullMarked;
