/** Avro records as bytes on a topic: Confluent's wire format, ids from a schema registry. */
@NullMarked
package io.pennyflow.schemas.wire;

import org.jspecify.annotations.NullMarked;
