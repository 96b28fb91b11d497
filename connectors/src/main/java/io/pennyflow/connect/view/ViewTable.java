package io.pennyflow.connect.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * How records of a topic fit a table: which field fills which column.
 *
 * @param key the primary key's columns, filled from the record's key
 * @param rest the other columns that have a field, filled from the record's value
 */
record ViewTable(String name, List<Column> key, List<Column> rest) {

    /**
     * A column and the position of its field in the key's or the value's record.
     *
     * @param type as PostgreSQL names it
     */
    record Column(String name, String type, int field) {
        @Nullable Object of(SpecificRecord record) {
            var value = record.get(field);
            return type.equals(SqlType.JSON) && value instanceof Collection<?> records
                    ? SqlJson.array(records)
                    : value;
        }
    }

    /** Fits a table and the records together, or throws {@link Misfit} with the reason. */
    static ViewTable of(String table, List<TableColumn> columns, Schema key, Schema value) {
        if (columns.isEmpty()) {
            throw new Misfit("There is no table " + table + ": run the migrations first.");
        }
        requireSameKey(table, columns, key);
        requireFields(table, columns, value);
        return new ViewTable(
                table,
                fit(table, columns.stream().filter(TableColumn::inPrimaryKey).toList(), key),
                fit(table, columns.stream().filter(it -> !it.inPrimaryKey()).toList(), value));
    }

    List<Column> columns() {
        return Stream.concat(key.stream(), rest.stream()).toList();
    }

    private static void requireSameKey(String table, List<TableColumn> columns, Schema key) {
        Set<String> primary =
                columns.stream()
                        .filter(TableColumn::inPrimaryKey)
                        .map(TableColumn::name)
                        .collect(Collectors.toSet());
        Set<String> fields =
                key.getFields().stream().map(Schema.Field::name).collect(Collectors.toSet());
        if (!primary.equals(fields)) {
            throw new Misfit(
                    "Table %s has the primary key %s, but its topic's key has %s."
                            .formatted(table, primary, fields));
        }
    }

    private static void requireFields(String table, List<TableColumn> columns, Schema value) {
        var without =
                columns.stream()
                        .filter(it -> it.required() && value.getField(it.name()) == null)
                        .map(TableColumn::name)
                        .toList();
        if (!without.isEmpty()) {
            throw new Misfit(
                    "Table %s must have values in %s, but %s has no such field."
                            .formatted(table, without, value.getName()));
        }
    }

    private static List<Column> fit(String table, List<TableColumn> columns, Schema record) {
        return columns.stream()
                .filter(it -> record.getField(it.name()) != null)
                .map(it -> fit(table, it, record.getField(it.name())))
                .toList();
    }

    private static Column fit(String table, TableColumn column, Schema.Field field) {
        if (!SqlType.of(field.schema()).equals(Optional.of(column.type()))) {
            throw new Misfit(
                    "Column %s.%s is %s, which cannot hold the field's type %s."
                            .formatted(table, column.name(), column.type(), field.schema()));
        }
        return new Column(column.name(), column.type(), field.pos());
    }

    /** The table and the topic's records do not fit together. */
    static final class Misfit extends RuntimeException {
        Misfit(String sentence) {
            super(sentence);
        }
    }
}
