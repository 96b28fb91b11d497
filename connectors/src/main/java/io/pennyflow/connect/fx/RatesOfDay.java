package io.pennyflow.connect.fx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the bank published on one day.
 *
 * @param perEuro units of each currency for one euro; never empty
 */
record RatesOfDay(LocalDate day, Map<String, BigDecimal> perEuro) {}
