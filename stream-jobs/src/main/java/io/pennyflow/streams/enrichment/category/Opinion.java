package io.pennyflow.streams.enrichment.category;

/**
 * What the model thinks of one transaction.
 *
 * @param primary the likeliest primary category
 * @param primaryLikelihood how likely it is
 * @param category the likeliest detailed one within
 * @param likelihood how likely that is
 * @param runnerUp the next detailed one, of the same primary category or another
 */
public record Opinion(
        String primary,
        double primaryLikelihood,
        String category,
        double likelihood,
        String runnerUp) {}
