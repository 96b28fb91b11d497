/** How every part of the platform does. */
@NullMarked
package io.pennyflow.api.health;

import org.jspecify.annotations.NullMarked;
