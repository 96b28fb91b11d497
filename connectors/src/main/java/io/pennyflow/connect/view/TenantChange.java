package io.pennyflow.connect.view;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What changed in a view for one tenant.
 *
 * @param ids which things changed; none when there are more than {@link #NAMED_ROWS_MAX} rows
 */
record TenantChange(String tenant, int rows, Set<String> ids) {
    /** So many rows are named; beyond, a reader is better off asking for everything. */
    static final int NAMED_ROWS_MAX = 20;

    /** One for each tenant in the rows; the columns are positions in the row's key. */
    static Collection<TenantChange> of(List<Row> rows, int tenantColumn, int idColumn) {
        Map<Object, TenantChange> changes = new LinkedHashMap<>();
        for (var row : rows) {
            var tenant = row.key().get(tenantColumn);
            var one =
                    new TenantChange(
                            tenant.toString(), 1, Set.of(SqlText.of(row.key().get(idColumn))));
            changes.merge(tenant, one, TenantChange::and);
        }
        return changes.values();
    }

    private TenantChange and(TenantChange other) {
        var total = rows + other.rows;
        if (total > NAMED_ROWS_MAX) {
            return new TenantChange(tenant, total, Set.of());
        }
        var both = new LinkedHashSet<>(ids);
        both.addAll(other.ids);
        return new TenantChange(tenant, total, both);
    }
}
