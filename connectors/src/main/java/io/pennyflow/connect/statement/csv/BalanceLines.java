package io.pennyflow.connect.statement.csv;

import java.util.Set;

/** Rows some banks put among the transactions that state a balance or a total. */
final class BalanceLines {
    private static final int LONGEST = 40;
    private static final Set<String> WORDS =
            Set.of(
                    "opening balance",
                    "closing balance",
                    "balance brought forward",
                    "balance carried forward",
                    "brought forward",
                    "carried forward",
                    "turnover",
                    "last month s balance",
                    "previous balance",
                    "anfangssaldo",
                    "endsaldo",
                    "saldovortrag",
                    "alter kontostand",
                    "neuer kontostand",
                    "solde initial",
                    "solde final",
                    "ancien solde",
                    "nouveau solde",
                    "saldo inicial",
                    "saldo final",
                    "saldo anterior",
                    "saldo iniziale",
                    "saldo finale",
                    "beginsaldo",
                    "eindsaldo",
                    "saldo poczatkowe",
                    "saldo koncowe");

    private BalanceLines() {}

    /** Whether the description is such words and nothing else. */
    static boolean isOne(String description) {
        return !description.isEmpty()
                && description.length() <= LONGEST
                && WORDS.contains(HeaderWords.name(description));
    }
}
