package io.pennyflow.api.transaction;

import io.pennyflow.api.platform.ApiException.FieldFault;
import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.schemas.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One category for many transactions.
 *
 * @param category null gives the choice back to the machine
 */
record BulkDecision(@Nullable List<@Nullable UUID> ids, @Nullable String category) {
    static final int IDS_MOST = 1_000;

    /** Each once; throws {@link ValidationFailed} with a JSON pointer to each fault. */
    Set<UUID> validated() {
        if (ids == null || ids.size() > IDS_MOST) {
            throw new ValidationFailed("/ids", "/ids is not a list of at most 1,000.");
        }
        if (category != null && !Taxonomy.isCategory(category)) {
            throw CategoryDecisions.noCategory();
        }
        var faults = new ArrayList<FieldFault>();
        var all = new LinkedHashSet<UUID>();
        for (var at = 0; at < ids.size(); at++) {
            var id = ids.get(at);
            if (id == null) {
                faults.add(new FieldFault("/ids/" + at, "/ids/" + at + " is null."));
            } else {
                all.add(id);
            }
        }
        if (!faults.isEmpty()) {
            throw new ValidationFailed(faults);
        }
        return all;
    }
}
