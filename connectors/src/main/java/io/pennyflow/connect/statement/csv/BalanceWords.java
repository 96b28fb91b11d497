package io.pennyflow.connect.statement.csv;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads labels of balances word by word: balance, at the begin or end, and nothing else. */
final class BalanceWords {
    private static final Set<String> BALANCE =
            Set.of(
                    "balance",
                    "saldo",
                    "solde",
                    "kontostand",
                    "bestand",
                    "likutis",
                    "atlikums",
                    "jaak",
                    "zustatek",
                    "zostatok",
                    "egyenleg",
                    "sold",
                    "stanje",
                    "bakiye");
    private static final Set<String> BEGIN =
            Set.of(
                    "opening",
                    "beginning",
                    "starting",
                    "start",
                    "initial",
                    "previous",
                    "old",
                    "anfang",
                    "beginn",
                    "alter",
                    "vorheriger",
                    "initiale",
                    "precedent",
                    "debut",
                    "inicial",
                    "anterior",
                    "iniziale",
                    "precedente",
                    "vorig",
                    "oud",
                    "poczatkowe",
                    "poczatkowy",
                    "pradziai",
                    "pradzioje",
                    "pradinis",
                    "sakuma",
                    "alguses",
                    "pocatecni",
                    "pociatocny",
                    "nyito",
                    "pocetno",
                    "zacetno",
                    "ingaende");
    private static final Set<String> END =
            Set.of(
                    "closing",
                    "ending",
                    "end",
                    "final",
                    "new",
                    "ende",
                    "neuer",
                    "fin",
                    "finale",
                    "nieuw",
                    "koncowe",
                    "koncowy",
                    "pabaigai",
                    "pabaigoje",
                    "galutinis",
                    "beigu",
                    "beigas",
                    "lopus",
                    "konecny",
                    "zaro",
                    "zavrsno",
                    "koncno",
                    "utgaende");
    private static final Set<String> BESIDE =
            Set.of(
                    "the",
                    "of",
                    "in",
                    "im",
                    "period",
                    "periodo",
                    "periode",
                    "statement",
                    "account",
                    "konto",
                    "compte",
                    "conto",
                    "cuenta",
                    "laikotarpio",
                    "perioda",
                    "perioodi",
                    "dienos",
                    "dienas",
                    "day",
                    "month",
                    "monats",
                    "book",
                    "ledger",
                    "booked",
                    "carried",
                    "brought",
                    "forward",
                    "a",
                    "de",
                    "du",
                    "la",
                    "el");
    private static final int MOST = 7;

    private BalanceWords() {}

    /**
     * @param name a label in lower case without marks
     */
    static @Nullable BalanceLabel of(String name) {
        var balance = false;
        BalanceLabel label = null;
        var words = name.split(" ", MOST + 1);
        for (var word : words) {
            var next = END.contains(word) ? BalanceLabel.CLOSING : null;
            next = BEGIN.contains(word) ? BalanceLabel.OPENING : next;
            balance |= BALANCE.contains(word);
            if (next == null && !BALANCE.contains(word) && !BESIDE.contains(word)) {
                return null;
            }
            label = label == null ? next : label;
        }
        return balance && words.length <= MOST ? label : null;
    }

    /** With which a label may begin. */
    static Stream<String> all() {
        return Stream.of(BALANCE, BEGIN, END).flatMap(Set::stream);
    }
}
