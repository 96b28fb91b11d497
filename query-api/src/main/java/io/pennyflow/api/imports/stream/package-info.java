/**
 * Started imports as rows on topics, exactly once: fair turns, batches of rows with their progress
 * in one Kafka transaction, going on after a crash where the last transaction ended.
 */
@NullMarked
package io.pennyflow.api.imports.stream;

import org.jspecify.annotations.NullMarked;
