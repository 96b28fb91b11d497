package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Rule;

/** An action that could not be done to this transaction, and why, as a sentence. */
public record Refusal(Rule rule, String reason) {}
