/** From what a source reported to what it means: priced, its merchant and category known. */
@NullMarked
package io.pennyflow.streams.enrichment;

import org.jspecify.annotations.NullMarked;
