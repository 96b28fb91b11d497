package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Rule;

/**
 * Two rules want different things of one transaction; the later one has its way.
 *
 * @param subject what they differ about: category, merchant, note, excluded, split or tag
 */
public record Conflict(
        String subject, Rule overruled, String wanted, Rule winner, String instead) {}
