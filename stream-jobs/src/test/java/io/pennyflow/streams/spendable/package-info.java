/** What can be spent until a day. */
@NullMarked
package io.pennyflow.streams.spendable;

import org.jspecify.annotations.NullMarked;
