package io.pennyflow.connect.statement.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The columns of a table: how their cells look, and what each was found to hold so far. */
final class Columns {
    private final Layout layout;
    private final List<ColumnShape> shapes = new ArrayList<>();
    private final Map<Role, Integer> chosen = new EnumMap<>(Role.class);
    private final Set<Integer> taken = new HashSet<>();

    Columns(Layout layout) {
        this.layout = layout;
        for (var column = 0; column < layout.width(); column++) {
            shapes.add(ColumnShape.of(layout.rows(), column));
        }
    }

    static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    Layout layout() {
        return layout;
    }

    ColumnShape shape(int column) {
        return shapes.get(column);
    }

    int size() {
        return shapes.size();
    }

    Map<Role, Integer> chosen() {
        return chosen;
    }

    boolean has(Role role) {
        return chosen.containsKey(role);
    }

    @Nullable Integer of(Role role) {
        return chosen.get(role);
    }

    /** Whether each row gives in one currency and takes in another. */
    boolean isTwoSided() {
        return has(Role.SENT_CURRENCY);
    }

    boolean isTaken(int column) {
        return taken.contains(column);
    }

    /** The columns nothing was found in yet, from left to right. */
    IntStream free() {
        return IntStream.range(0, shapes.size()).filter(i -> !taken.contains(i));
    }

    /** Whether every row has the same in it, and there are several. */
    boolean isAlwaysTheSame(int column) {
        var shape = shapes.get(column);
        return shape.isConstant() && shape.isFull() && layout.rows().size() > 1;
    }

    Optional<Integer> first(Predicate<ColumnShape> is) {
        return free().filter(i -> is.test(shapes.get(i))).boxed().findFirst();
    }

    void choose(Role role, int column) {
        chosen.put(role, column);
        taken.add(column);
    }

    /** Nothing else is to be found in the column. */
    void take(int column) {
        taken.add(column);
    }

    /** The column stays taken: it holds nothing else either. */
    void drop(Role role) {
        chosen.remove(role);
    }
}
