package io.pennyflow.streams.matching;

import java.util.UUID;

/**
 * What a person said of a pair, for ever. Duplicates and transfers are asked about separately and
 * their decisions are kept apart; in each the order of the two does not matter.
 */
public record Decision(UUID one, UUID other, boolean same) {}
