/** What can be spent until a day, as a calculation: no topic, no table. */
@NullMarked
package io.pennyflow.streams.spendable;

import org.jspecify.annotations.NullMarked;
