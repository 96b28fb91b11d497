/** Makes the category model in the build, from what the project may ship and nothing else. */
@NullMarked
package io.pennyflow.streams.enrichment.category.training;

import org.jspecify.annotations.NullMarked;
