/** From an alert to who is told of it, how and when. */
@NullMarked
package io.pennyflow.connect.notify.plan;

import org.jspecify.annotations.NullMarked;
