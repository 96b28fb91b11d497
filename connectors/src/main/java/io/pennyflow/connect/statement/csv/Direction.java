package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.text.Text;
import java.util.Set;

/** What the words of a debit-or-credit column mean. */
enum Direction {
    OUT,
    IN,
    UNKNOWN;

    private static final Set<String> OUT_WORDS =
            Set.of(
                    "debit",
                    "d",
                    "dr",
                    "db",
                    "dbit",
                    "af",
                    "s",
                    "soll",
                    "out",
                    "outflow",
                    "o",
                    "outgoing",
                    "expense",
                    "withdrawal",
                    "ausgang",
                    "belastung",
                    "lastschrift",
                    "debet",
                    "debito",
                    "cargo",
                    "uit",
                    "sortie",
                    "addebito",
                    "uscita",
                    "saida",
                    "wn",
                    "obciazenie",
                    "wydatek",
                    "kiadas",
                    "odchozi",
                    "t",
                    "\u03c7",
                    "\u652f\u51fa",
                    "\u501f",
                    "buy",
                    "bought",
                    "kauf",
                    "koop",
                    "sent",
                    "\u0440\u0430\u0441\u0445\u043e\u0434",
                    "dare",
                    "-");
    private static final Set<String> IN_WORDS =
            Set.of(
                    "credit",
                    "c",
                    "cr",
                    "k",
                    "crdt",
                    "bij",
                    "h",
                    "haben",
                    "in",
                    "inflow",
                    "i",
                    "incoming",
                    "income",
                    "deposit",
                    "eingang",
                    "gutschrift",
                    "kredit",
                    "credito",
                    "abono",
                    "bi",
                    "entree",
                    "accredito",
                    "entrata",
                    "entrada",
                    "ma",
                    "uznanie",
                    "wplyw",
                    "bevetel",
                    "prichozi",
                    "j",
                    "\u03c0",
                    "\u6536\u5165",
                    "\u8d37",
                    "sell",
                    "sold",
                    "verkauf",
                    "received",
                    "\u043f\u0440\u0438\u0445\u043e\u0434",
                    "avere",
                    "+");

    static Direction of(String word) {
        if (word.length() > 16) {
            return UNKNOWN;
        }
        var folded = Text.folded(word);
        if (OUT_WORDS.contains(folded)) {
            return OUT;
        }
        return IN_WORDS.contains(folded) ? IN : UNKNOWN;
    }
}
