/** Quicken interchange format: lists are passed over, records become entries. */
@NullMarked
package io.pennyflow.connect.statement.qif;

import org.jspecify.annotations.NullMarked;
