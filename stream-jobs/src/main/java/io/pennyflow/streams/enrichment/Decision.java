package io.pennyflow.streams.enrichment;

import java.time.Instant;

/** A person's choice of a category. */
record Decision(String category, Instant at) {}
