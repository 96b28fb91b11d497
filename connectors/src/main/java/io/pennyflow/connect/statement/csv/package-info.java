/** Delimited text of any bank: how it is written, and its rows. */
@NullMarked
package io.pennyflow.connect.statement.csv;

import org.jspecify.annotations.NullMarked;
