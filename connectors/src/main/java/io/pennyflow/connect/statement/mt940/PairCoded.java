package io.pennyflow.connect.statement.mt940;

import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code :86:} in pairs of letters between slashes, as Citi writes it: {@code /PT/.../PY/...}. */
final class PairCoded {
    private static final Pattern KEY =
            Pattern.compile("/(PT|PY|BN|BO|BA|BI|OB|AB|EI|IT|OI|RI|CT|VT|GC)/");

    private PairCoded() {}

    /** Null when the text is not of this kind. */
    static @Nullable Details of(List<String> lines) {
        var text = Folded.text(lines);
        if (!text.startsWith("/PT/")) {
            return null;
        }
        var values = new HashMap<String, String>();
        var found = KEY.matcher(text);
        var key = "";
        var from = 0;
        while (found.find()) {
            values.putIfAbsent(key, text.substring(from, found.start()).trim());
            key = found.group(1);
            from = found.end();
        }
        values.putIfAbsent(key, text.substring(from).trim());
        var name = first(values.get("BN"), values.get("BO"));
        var purpose = first(values.get("PY"), values.get("EI"));
        return Details.of(
                values.get("PT"), purpose == null ? text : purpose, name, values.get("BA"));
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null || one.isEmpty() ? other : one;
    }
}
