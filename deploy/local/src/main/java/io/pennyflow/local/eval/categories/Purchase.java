package io.pennyflow.local.eval.categories;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One labelled row.
 *
 * @param amount negative when money leaves the account
 * @param label a merchant category code, or the household's own category
 */
record Purchase(LocalDate on, BigDecimal amount, String description, String label) {}
