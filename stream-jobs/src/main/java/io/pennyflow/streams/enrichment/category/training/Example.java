package io.pennyflow.streams.enrichment.category.training;

import io.pennyflow.streams.enrichment.merchant.Evidence;

/**
 * An invented transaction and what it was for.
 *
 * @param hidesMerchant whether it is seen as if its merchant were not in the reference
 */
record Example(Evidence evidence, int category, boolean hidesMerchant) {}
