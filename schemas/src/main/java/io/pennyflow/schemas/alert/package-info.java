/** The kinds of alerts there are, for those who raise, send and show them. */
@NullMarked
package io.pennyflow.schemas.alert;

import org.jspecify.annotations.NullMarked;
