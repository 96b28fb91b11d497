package io.pennyflow.api.match;

import java.util.List;

/**
 * Two transactions that may be one.
 *
 * @param one what came to the list first by its day
 * @param score how sure we are, 0 to 1
 * @param reasons sentences a person reads, the strongest first
 */
record Pair(Side one, Side other, double score, List<String> reasons) {}
