package io.pennyflow.connect.statement.qif;

import java.util.Locale;
import java.util.Set;

/** What the records below a header line are. */
enum QifSection {
    TRANSACTIONS,
    INVESTMENTS,
    ACCOUNTS,
    /** Of a type nobody knows: what has a day and an amount was booked, all else was not. */
    UNKNOWN,
    /** Categories, classes, securities, prices, memorized payments: nothing that was booked. */
    LIST;

    private static final Set<String> LISTS =
            Set.of(
                    "CAT",
                    "CLASS",
                    "SECURITY",
                    "PRICES",
                    "MEMORIZED",
                    "BUDGET",
                    "TAG",
                    "INVITEM",
                    "TEMPLATE",
                    "PAYEE",
                    "TAX",
                    "INVOICE",
                    "LOAN");

    /** By a line such as {@code !Type:Bank}; other programs have types in their own language. */
    static QifSection of(String header) {
        var upper = header.toUpperCase(Locale.ROOT).replace(" ", "");
        if (upper.startsWith("!ACCOUNT")) {
            return ACCOUNTS;
        }
        if (!upper.startsWith("!TYPE:")) {
            return LIST;
        }
        var type = upper.substring("!TYPE:".length());
        return switch (type) {
            case "INVST", "PORT", "401(K)/403(B)", "MUTUAL" -> INVESTMENTS;
            case "BANK", "CASH", "CCARD", "OTHA", "OTHL", "CREDITCARD", "ASSET", "LIABILITY" ->
                    TRANSACTIONS;
            default -> LISTS.contains(type) ? LIST : UNKNOWN;
        };
    }
}
