package io.pennyflow.local.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What crashes did to an import.
 *
 * @param lost rows missing from a topic or a view, the worst of them
 * @param doubled records of a topic beyond the first of their key, the worst of them
 * @param sumsEqual whether list, spending and balance say the file's sums to the cent
 */
public record Damage(int rows, int kills, long lost, long doubled, boolean sumsEqual) {
    public boolean isNone() {
        return lost == 0 && doubled == 0 && sumsEqual;
    }

    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("rows", rows);
        figures.put("kills", kills);
        figures.put("lost", lost);
        figures.put("doubled", doubled);
        figures.put("sumsEqual", sumsEqual);
        return figures;
    }
}
