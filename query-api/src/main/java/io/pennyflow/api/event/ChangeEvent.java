package io.pennyflow.api.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a page is told: the views to ask for again, and the position to continue from. Figures are
 * never part of it, so it may be seen late, twice or merged with others.
 */
record ChangeEvent(
        long seq, List<String> views, Map<String, List<String>> ids, Map<String, Integer> rows) {
    private static final int IDS_MAX = 20;

    /** Merges the changes of one tenant, of which there is at least one. */
    static ChangeEvent merged(List<ViewChange> changes) {
        var rows = new TreeMap<String, Integer>();
        var ids = new TreeMap<String, List<String>>();
        for (var change : changes) {
            rows.merge(change.viewName(), change.rows(), Integer::sum);
            ids.computeIfAbsent(change.viewName(), it -> new ArrayList<>()).addAll(change.ids());
        }
        // Ids are useful when they name every changed row; a part of them would mislead.
        ids.entrySet()
                .removeIf(
                        it ->
                                it.getValue().size() > IDS_MAX
                                        || it.getValue().size()
                                                < rows.getOrDefault(it.getKey(), 0));
        var last = changes.get(changes.size() - 1).seq();
        return new ChangeEvent(last, List.copyOf(rows.keySet()), ids, rows);
    }
}
