package io.pennyflow.connect.statement.qif;

import java.util.Locale;

/** What the records below a header line are. */
enum QifSection {
    TRANSACTIONS,
    INVESTMENTS,
    ACCOUNTS,
    /** Categories, classes, securities, prices, memorized payments: nothing that was booked. */
    LIST;

    /** By a line such as {@code !Type:Bank}; an unknown type is a list. */
    static QifSection of(String header) {
        var upper = header.toUpperCase(Locale.ROOT).replace(" ", "");
        if (upper.startsWith("!ACCOUNT")) {
            return ACCOUNTS;
        }
        var type = upper.startsWith("!TYPE:") ? upper.substring("!TYPE:".length()) : "";
        return switch (type) {
            case "BANK", "CASH", "CCARD", "OTHA", "OTHL", "CREDITCARD", "ASSET", "LIABILITY" ->
                    TRANSACTIONS;
            case "INVST", "PORT", "401(K)/403(B)", "MUTUAL" -> INVESTMENTS;
            default -> LIST;
        };
    }
}
