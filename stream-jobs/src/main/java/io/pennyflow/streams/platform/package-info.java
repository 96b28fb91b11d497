/** What every topology shares: its start, its settings, its topics, its dead letters. */
@NullMarked
package io.pennyflow.streams.platform;

import org.jspecify.annotations.NullMarked;
