package io.pennyflow.streams.enrichment;

import java.util.Map;
import java.util.UUID;

/**
 * What is the same for all transactions of a household. Whoever looked it up may keep it for one
 * record only.
 *
 * @param currency what it counts in; {@link Households#UNKNOWN} until it said so
 * @param undone the imports it took back; true: but not the rows a person had decided about
 */
record Household(String currency, Map<UUID, Boolean> undone) {
    /** Whether what an import said still counts; {@code edited}: a person decided about the row. */
    boolean counts(Facts statement, boolean edited) {
        if (undone.isEmpty()) {
            return true;
        }
        var importId = statement.importId();
        var keepEdited = importId == null ? null : undone.get(importId);
        return keepEdited == null || (keepEdited && edited);
    }
}
