package io.pennyflow.streams.enrichment;

import java.util.Map;
import java.util.UUID;

/**
 * What is the same for all transactions of a household. Whoever looked it up may keep it for one
 * record only.
 *
 * @param currency what it counts in; {@link Households#UNKNOWN} until it said so
 * @param learnsSince choices made before this teach nothing; {@link Households#NEVER}: none does
 * @param teaches whether its people ever chose a category
 * @param seenUntil no transaction was first seen at or after this; milliseconds, in whole minutes
 * @param undone the imports it took back; true: but not the rows a person had decided about
 */
record Household(
        String currency,
        long learnsSince,
        boolean teaches,
        long seenUntil,
        Map<UUID, Boolean> undone) {
    private static final String SEPARATOR = " ";
    private static final int PARTS = 4;

    /** Whether what an import said still counts; {@code edited}: a person decided about the row. */
    boolean counts(Facts statement, boolean edited) {
        if (undone.isEmpty()) {
            return true;
        }
        var importId = statement.importId();
        var keepEdited = importId == null ? null : undone.get(importId);
        return keepEdited == null || (keepEdited && edited);
    }

    Household of(String currency, long learnsSince) {
        return new Household(currency, learnsSince, teaches, seenUntil, undone);
    }

    Household teaching() {
        return new Household(currency, learnsSince, true, seenUntil, undone);
    }

    Household seen(long until) {
        return new Household(currency, learnsSince, teaches, until, undone);
    }

    String toText() {
        return String.join(
                SEPARATOR,
                Long.toString(learnsSince),
                Boolean.toString(teaches),
                Long.toString(seenUntil),
                currency);
    }

    /** Before there was anything to learn, the currency was all there was. */
    static Household ofText(String text, Map<UUID, Boolean> undone) {
        var parts = text.split(SEPARATOR, PARTS);
        return parts.length < PARTS
                ? new Household(text, 0, false, 0, undone)
                : new Household(
                        parts[3],
                        Long.parseLong(parts[0]),
                        Boolean.parseBoolean(parts[1]),
                        Long.parseLong(parts[2]),
                        undone);
    }
}
