package io.pennyflow.local.demo;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line of a bank statement.
 *
 * @param id unique in the household; {@link GroundTruth} speaks of it
 * @param amount negative: money leaves the account
 * @param balanceAfter of the account, after this row in the order of its file
 */
public record DemoRow(
        String id,
        DemoAccount account,
        LocalDate bookedOn,
        BigDecimal amount,
        String description,
        String counterparty,
        BigDecimal balanceAfter) {}
