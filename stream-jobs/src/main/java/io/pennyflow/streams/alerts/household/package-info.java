/** What a household should be told of all that is known about it: no topic, no store. */
@NullMarked
package io.pennyflow.streams.alerts.household;

import org.jspecify.annotations.NullMarked;
