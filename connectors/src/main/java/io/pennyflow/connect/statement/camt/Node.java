package io.pennyflow.connect.statement.camt;

import io.pennyflow.connect.statement.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An element of an entry or header with all that is in it; small, for one is held at a time. */
final class Node {
    private static final Node NONE = new Node("", "", 0);

    private static final Pattern BLANKS = Pattern.compile("\\s{2,}|[\\t\\n\\r]");

    private final String name;
    private final String currency;
    private final int line;
    private final List<Node> children = new ArrayList<>(2);
    private String text = "";

    /**
     * @param currency the Ccy attribute; empty without one
     */
    Node(String name, String currency, int line) {
        this.name = name;
        this.currency = currency;
        this.line = line;
    }

    String name() {
        return name;
    }

    String currency() {
        return currency;
    }

    int line() {
        return line;
    }

    void add(Node child) {
        children.add(child);
    }

    /** Lines and runs of space become single spaces. */
    void write(CharSequence written) {
        var trimmed = Text.trimmed(written.toString());
        text =
                trimmed.indexOf(' ') < 0 && trimmed.indexOf('\n') < 0 && trimmed.indexOf('\t') < 0
                        ? trimmed
                        : BLANKS.matcher(trimmed).replaceAll(" ");
    }

    /** Own text; empty when there is none. */
    String text() {
        return text;
    }

    /** The first element down this path, or one that is empty. */
    Node at(String... path) {
        var node = this;
        for (var step : path) {
            node = node.child(step);
        }
        return node;
    }

    String text(String... path) {
        return at(path).text;
    }

    /** The first text there is down these paths, each written with slashes. */
    @Nullable String first(String... paths) {
        for (var path : paths) {
            var found = at(path.split("/", -1)).text;
            if (!found.isEmpty()) {
                return found;
            }
        }
        return null;
    }

    List<Node> all(String child) {
        var found = new ArrayList<Node>();
        for (var node : children) {
            if (node.name.equals(child)) {
                found.add(node);
            }
        }
        return found;
    }

    /** The texts of all elements of that name, however deep, in order. */
    List<String> deep(String wanted) {
        var found = new ArrayList<String>();
        deep(wanted, found);
        return found;
    }

    private void deep(String wanted, List<String> found) {
        if (name.equals(wanted) && !text.isEmpty()) {
            found.add(text);
        }
        for (var child : children) {
            child.deep(wanted, found);
        }
    }

    private Node child(String wanted) {
        for (var node : children) {
            if (node.name.equals(wanted)) {
                return node;
            }
        }
        return NONE;
    }

    /** As XML cut near a length, for people. */
    String content(int limit) {
        var out = new StringBuilder();
        write(out, limit);
        return out.substring(0, Math.min(limit, out.length()));
    }

    private void write(StringBuilder out, int limit) {
        if (out.length() > limit) {
            return;
        }
        out.append('<').append(name).append('>').append(text);
        for (var child : children) {
            child.write(out, limit);
        }
        out.append("</").append(name).append('>');
    }
}
