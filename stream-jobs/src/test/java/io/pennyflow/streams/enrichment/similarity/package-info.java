@NullMarked
package io.pennyflow.streams.enrichment.similarity;

import org.jspecify.annotations.NullMarked;
