/** Bank files read into statement entries, their identity, and the records that carry them. */
@NullMarked
package io.pennyflow.connect.statement;

import org.jspecify.annotations.NullMarked;
