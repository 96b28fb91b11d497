package io.pennyflow.streams.rules.json;

import java.util.List;

/** Writes JSON on one line; a text is the same whoever writes it. */
public final class JsonWriter {
    private JsonWriter() {}

    public static String write(Json value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Json value, StringBuilder out) {
        if (value instanceof Json.Members members) {
            writeMembers(members, out);
        } else if (value instanceof Json.Items items) {
            writeAll(items.of(), out);
        } else if (value instanceof Json.Text text) {
            writeText(text.of(), out);
        } else if (value instanceof Json.Decimal number) {
            out.append(number.of());
        } else if (value instanceof Json.Flag flag) {
            out.append(flag.of());
        } else {
            out.append("null");
        }
    }

    private static void writeMembers(Json.Members members, StringBuilder out) {
        var separator = "{";
        for (var member : members.of().entrySet()) {
            out.append(separator);
            writeText(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
            separator = ",";
        }
        out.append(members.of().isEmpty() ? "{}" : "}");
    }

    private static void writeAll(List<Json> items, StringBuilder out) {
        out.append('[');
        for (var at = 0; at < items.size(); at++) {
            out.append(at == 0 ? "" : ",");
            write(items.get(at), out);
        }
        out.append(']');
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character == '"' || character == '\\') {
                out.append('\\').append(character);
            } else if (character < ' ' || Character.isSurrogate(character)) {
                out.append("\\u%04x".formatted((int) character));
            } else {
                out.append(character);
            }
        }
        out.append('"');
    }
}
