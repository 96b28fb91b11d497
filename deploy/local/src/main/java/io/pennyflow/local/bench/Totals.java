package io.pennyflow.local.bench;

import io.pennyflow.local.rest.RestClient;
import java.math.BigDecimal;

/** How many transactions and how much money, to compare what went in with what is there. */
record Totals(long count, BigDecimal inflow, BigDecimal outflow) {
    Totals {
        inflow = inflow.setScale(4);
        outflow = outflow.abs().setScale(4);
    }

    static Totals of(CsvFile file) {
        return new Totals(file.rows(), file.inflow(), file.outflow());
    }

    BigDecimal net() {
        return inflow.subtract(outflow);
    }

    /** What the list of a household says of itself. */
    static Totals of(RestClient client) {
        var totals = client.get("/v1/transactions/totals");
        return new Totals(
                totals.get("count").asLong(),
                new BigDecimal(totals.get("inflow").asString()),
                new BigDecimal(totals.get("outflow").asString()));
    }
}
