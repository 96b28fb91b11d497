/** From what is unusual to what a person should look at. */
@NullMarked
package io.pennyflow.streams.alerts;

import org.jspecify.annotations.NullMarked;
