package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.text.Text;
import java.util.Set;

/** What the word of a status column means for the money of its row. */
enum RowStatus {
    BOOKED,
    /** Announced, in no balance yet. */
    PENDING,
    /** Cancelled or failed: no money moved. */
    NOT_MADE;

    private static final int LONGEST = 24;
    private static final Set<String> PENDING_WORDS =
            Set.of(
                    "pending",
                    "vorgemerkt",
                    "offen",
                    "authorised",
                    "authorized",
                    "reserved",
                    "en attente",
                    "pendiente",
                    "in attesa",
                    "oczekujaca",
                    "venter",
                    "vantar",
                    "umsatz vorgemerkt",
                    "reserveret",
                    "ausstehend");
    private static final Set<String> NOT_MADE_WORDS =
            Set.of(
                    "reverted",
                    "cancelled",
                    "canceled",
                    "failed",
                    "declined",
                    "rejected",
                    "denied",
                    "storniert",
                    "abgelehnt",
                    "annule",
                    "refuse",
                    "rechazado",
                    "geannuleerd",
                    "geweigerd",
                    "funds_refunded",
                    "bounced_back",
                    "\u4ea4\u6613\u5173\u95ed",
                    "\u652f\u4ed8\u5931\u8d25");

    static RowStatus of(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return BOOKED;
        }
        var folded = Text.folded(word);
        if (PENDING_WORDS.contains(folded)) {
            return PENDING;
        }
        return NOT_MADE_WORDS.contains(folded) ? NOT_MADE : BOOKED;
    }
}
