/** Bills and series over HTTP. */
@NullMarked
package io.pennyflow.api.recurring;

import org.jspecify.annotations.NullMarked;
