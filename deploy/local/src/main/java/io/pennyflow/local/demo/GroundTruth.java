package io.pennyflow.local.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is true of the rows, to judge conclusions by. Rows are named by their ids.
 *
 * @param categories the detailed category of each row
 * @param series rows of each thing that comes again and again, oldest first
 * @param anomalies rows whose amount should raise an eyebrow
 */
public record GroundTruth(
        Map<String, String> categories,
        Map<String, List<String>> series,
        List<PriceRise> priceRises,
        List<MissedBill> missedBills,
        Set<String> anomalies,
        List<Transfer> transfers) {

    /** From {@code row} on, the series costs more. */
    public record PriceRise(String series, String row, BigDecimal from, BigDecimal to) {}

    /** A bill that was due and never came. */
    public record MissedBill(String series, LocalDate dueOn) {}

    /** Two rows that are one move of money between the household's accounts. */
    public record Transfer(String from, String to) {}
}
