package io.pennyflow.connect.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

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
        Map<Object, List<Row>> tenants =
                rows.stream()
                        .collect(
                                groupingBy(
                                        row -> row.key().get(tenantColumn),
                                        LinkedHashMap::new,
                                        toList()));
        return tenants.entrySet().stream()
                .map(tenant -> of(tenant.getKey().toString(), tenant.getValue(), idColumn))
                .toList();
    }

    private static TenantChange of(String tenant, List<Row> rows, int idColumn) {
        var named = rows.size() > NAMED_ROWS_MAX ? List.<Row>of() : rows;
        var ids = new LinkedHashSet<String>();
        named.forEach(row -> ids.add(SqlText.of(row.key().get(idColumn))));
        return new TenantChange(tenant, rows.size(), ids);
    }
}
