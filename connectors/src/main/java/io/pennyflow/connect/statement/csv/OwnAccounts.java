package io.pennyflow.connect.statement.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The accounts a column tells apart, numbered in the order they come. */
final class OwnAccounts {
    /** Nobody has more; a column with more of them holds something else. */
    static final int MOST = 100;

    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private String last = "";
    private int lastIndex;

    /** Of a row that names none it is the account of the row before. */
    int indexOf(String name) {
        if (name.isEmpty() || name.equals(last)) {
            return lastIndex;
        }
        var index = indexes.get(name);
        if (index == null) {
            if (names.size() >= MOST) {
                return -1;
            }
            index = names.size();
            indexes.put(name, index);
            names.add(name);
        }
        last = name;
        lastIndex = index;
        return index;
    }

    static String tooMany(CsvRow row) {
        return "Line %d: the file holds more than %d accounts. Download fewer accounts a file."
                .formatted(row.line(), MOST);
    }

    List<String> names() {
        return names;
    }
}
