/** The queue of messages: who sends next, when again, what became of each. */
@NullMarked
package io.pennyflow.connect.notify.delivery;

import org.jspecify.annotations.NullMarked;
