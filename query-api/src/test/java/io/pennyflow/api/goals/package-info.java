/** Goals over HTTP. */
@NullMarked
package io.pennyflow.api.goals;

import org.jspecify.annotations.NullMarked;
