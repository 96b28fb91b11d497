package io.pennyflow.connect.view;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;

/** The statements that write one view. */
final class ViewSql {
    /** Rows on their way into the view; empty again after each commit. */
    private static final String INCOMING = "incoming";

    final String createIncoming;
    final String copy;
    final String merge;
    final String upsert;
    final String delete;

    ViewSql(ViewTable table) {
        var name = quote(table.name());
        var columns = names(table.columns());
        createIncoming =
                "create temporary table %s on commit delete rows as select %s from %s limit 0"
                        .formatted(INCOMING, columns, name);
        copy = "copy %s (%s) from stdin".formatted(INCOMING, columns);
        var insert = "insert into %s (%s) ".formatted(name, columns);
        merge = insert + "select %s from %s ".formatted(columns, INCOMING) + onConflict(table);
        upsert = insert + "values (" + list(table.columns(), c -> "?") + ") " + onConflict(table);
        delete = delete(table);
    }

    // An unchanged row is left alone: a replay then costs reads, not new row versions.
    private static String onConflict(ViewTable table) {
        return "on conflict (%s) do update set %s where (%s) is distinct from (%s)"
                .formatted(
                        names(table.key()),
                        list(table.rest(), c -> quote(c.name()) + " = " + incoming(c)),
                        list(table.rest(), c -> quote(table.name()) + "." + quote(c.name())),
                        list(table.rest(), ViewSql::incoming));
    }

    private static String delete(ViewTable table) {
        var name = quote(table.name());
        return "delete from %s using unnest(%s) as gone (%s) where %s"
                .formatted(
                        name,
                        list(table.key(), c -> "cast(? as " + c.type() + "[])"),
                        names(table.key()),
                        table.key().stream()
                                .map(c -> quote(c.name()))
                                .map(c -> name + "." + c + " = gone." + c)
                                .collect(joining(" and ")));
    }

    private static String incoming(ViewTable.Column column) {
        return "excluded." + quote(column.name());
    }

    private static String names(List<ViewTable.Column> columns) {
        return list(columns, c -> quote(c.name()));
    }

    private static String list(
            List<ViewTable.Column> columns, Function<ViewTable.Column, String> text) {
        return columns.stream().map(text).collect(joining(", "));
    }

    private static String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
