/** The categories people choose from, with their names. */
@NullMarked
package io.pennyflow.api.category;

import org.jspecify.annotations.NullMarked;
