package io.pennyflow.local.demo;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** What to set up before the files can be imported. */
public record DemoPlan(List<Account> accounts) {

    /** An account as the REST API takes it, and the file that belongs into it. */
    public record Account(
            String name,
            String kind,
            String currency,
            BigDecimal openingBalance,
            String fileName) {}

    static DemoPlan ofAll() {
        return new DemoPlan(
                Arrays.stream(DemoAccount.values())
                        .map(
                                account ->
                                        new Account(
                                                account.title(),
                                                account.kind(),
                                                account.currency(),
                                                account.openingBalance(),
                                                account.fileName()))
                        .toList());
    }
}
