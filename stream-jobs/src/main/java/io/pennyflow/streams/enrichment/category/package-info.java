/** What a transaction was for, how sure we are and why. */
@NullMarked
package io.pennyflow.streams.enrichment.category;

import org.jspecify.annotations.NullMarked;
