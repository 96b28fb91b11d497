/** What one household teaches by its corrections, and how little of it is forgotten. */
@NullMarked
package io.pennyflow.streams.enrichment.learning;

import org.jspecify.annotations.NullMarked;
