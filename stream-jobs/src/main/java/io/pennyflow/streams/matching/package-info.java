/** Which rows are one transaction, and which two are one transfer. */
@NullMarked
package io.pennyflow.streams.matching;

import org.jspecify.annotations.NullMarked;
