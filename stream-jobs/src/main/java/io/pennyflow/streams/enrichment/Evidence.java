package io.pennyflow.streams.enrichment;

import org.jspecify.annotations.Nullable;

/**
 * All that merchant and category follow from: equal evidence, equal conclusion.
 *
 * @param description what the bank wrote
 * @param counterparty who was paid or who paid, as the source names them
 * @param mcc merchant category code, four digits
 * @param inflow whether money came in
 */
record Evidence(
        String description, @Nullable String counterparty, @Nullable String mcc, boolean inflow) {}
