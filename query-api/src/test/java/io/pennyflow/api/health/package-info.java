/** The health page. */
@NullMarked
package io.pennyflow.api.health;

import org.jspecify.annotations.NullMarked;
