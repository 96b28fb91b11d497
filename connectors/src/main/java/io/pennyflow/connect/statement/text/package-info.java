/** Bytes of unknown origin made text: which encoding, which dates, which amounts. */
@NullMarked
package io.pennyflow.connect.statement.text;

import org.jspecify.annotations.NullMarked;
