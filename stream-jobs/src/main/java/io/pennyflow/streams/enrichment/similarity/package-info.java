/** How alike the texts of two transactions are. */
@NullMarked
package io.pennyflow.streams.enrichment.similarity;

import org.jspecify.annotations.NullMarked;
