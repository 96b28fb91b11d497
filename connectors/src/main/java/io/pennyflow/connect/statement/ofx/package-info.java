/**
 * OFX and QFX as banks really write them.
 *
 * <p>A tokenizer and a state machine of our own instead of an OFX library: a repair step has to
 * read every tag anyway, and what the libraries make of the result holds the file in memory, moves
 * dates into another zone, and stops at the first element it does not expect.
 *
 * <p>Of a securities account, trades with a TOTAL count as movements of its cash, unless a cash row
 * (INVBANKTRAN) of the same day and amount moves that money already; then the trade is set aside.
 */
@NullMarked
package io.pennyflow.connect.statement.ofx;

import org.jspecify.annotations.NullMarked;
