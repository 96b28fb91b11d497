/** What people save for, as a calculation: no topic, no table. */
@NullMarked
package io.pennyflow.streams.goals;

import org.jspecify.annotations.NullMarked;
