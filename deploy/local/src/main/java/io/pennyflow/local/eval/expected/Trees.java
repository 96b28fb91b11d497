package io.pennyflow.local.eval.expected;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * YAML, and JSON with it, as maps, lists and strings. Objects of other languages are not made: the
 * name of their class stands in the map under {@link #CLASS}.
 */
final class Trees {
    static final String CLASS = "!";
    private static final int DEPTH = 100;

    private Trees() {}

    /** Empty when the text is no tree. */
    static Optional<Object> read(String text) {
        try {
            var root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            return root == null || root instanceof ScalarNode
                    ? Optional.empty()
                    : Optional.of(value(root, 0));
        } catch (YAMLException e) {
            return Optional.empty(); // Any other file, which is what most files are.
        }
    }

    private static Object value(Node node, int depth) {
        if (depth > DEPTH) {
            return "";
        }
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(it -> value(it, depth + 1)).toList();
        }
        if (node instanceof MappingNode map) {
            var values = new LinkedHashMap<String, Object>();
            values.put(CLASS, node.getTag().getValue());
            map.getValue()
                    .forEach(
                            it ->
                                    values.put(
                                            Objects.toString(value(it.getKeyNode(), depth + 1)),
                                            value(it.getValueNode(), depth + 1)));
            return values;
        }
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** All maps below a value, outer before inner. */
    static List<Map<?, ?>> maps(Object tree) {
        var found = new ArrayList<Map<?, ?>>();
        collect(tree, found);
        return found;
    }

    private static void collect(@Nullable Object tree, List<Map<?, ?>> to) {
        if (tree instanceof Map<?, ?> map) {
            to.add(map);
            map.values().forEach(it -> collect(it, to));
        } else if (tree instanceof List<?> list) {
            list.forEach(it -> collect(it, to));
        }
    }

    /** A text of a map; null when there is none or it is empty. */
    static @Nullable String text(Map<?, ?> map, String... names) {
        for (var name : names) {
            if (map.get(name) instanceof String text && !text.isBlank() && !text.equals("null")) {
                return text;
            }
        }
        return null;
    }
}
