package io.pennyflow.api.enrich;

import io.pennyflow.api.platform.ApiException.FieldFault;
import io.pennyflow.api.platform.ValidationFailed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Descriptions that somebody asks about, many at once. */
record EnrichRequest(@Nullable List<@Nullable EnrichItem> items) {
    static final int ITEMS_MOST = 1_000;

    /** More than this, and whoever sent it learns nothing from the rest. */
    private static final int FAULTS_MOST = 100;

    /** All of them; throws {@link ValidationFailed} with a JSON pointer to each fault. */
    List<EnrichItem> validated() {
        if (items == null || items.size() > ITEMS_MOST) {
            throw new ValidationFailed("/items", "/items is not a list of at most 1,000.");
        }
        var faults = new ArrayList<FieldFault>();
        var all = new ArrayList<EnrichItem>(items.size());
        for (var at = 0; at < items.size() && faults.size() < FAULTS_MOST; at++) {
            var pointer = "/items/" + at;
            var item = items.get(at);
            if (item == null) {
                faults.add(new FieldFault(pointer, pointer + " is null."));
            } else {
                item.check(pointer, faults);
                all.add(item);
            }
        }
        if (!faults.isEmpty()) {
            throw new ValidationFailed(faults);
        }
        return all;
    }
}
