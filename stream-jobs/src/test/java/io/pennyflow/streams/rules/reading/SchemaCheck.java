package io.pennyflow.streams.rules.reading;

import io.pennyflow.streams.rules.json.Faults;
import io.pennyflow.streams.rules.json.Json;
import io.pennyflow.streams.rules.json.JsonReader;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Whether a document fits a JSON schema of the keywords that ours uses; another one fails, so that
 * none is passed over.
 */
final class SchemaCheck {
    private static final int REF_PREFIX = "#/$defs/".length();

    private final Map<String, Json> root;
    private final Map<String, Json> definitions;

    SchemaCheck(String schema) {
        root = members(parsed(schema));
        definitions = members(get(root, "$defs"));
    }

    boolean fits(String document) {
        return fits(new Json.Members(root), parsed(document));
    }

    boolean fits(String definition, String document) {
        return fits(get(definitions, definition), parsed(document));
    }

    private boolean fits(Json schema, Json value) {
        return members(schema).entrySet().stream()
                .allMatch(it -> fits(it.getKey(), it.getValue(), members(schema), value));
    }

    private boolean fits(String keyword, Json rule, Map<String, Json> schema, Json value) {
        return switch (keyword) {
            case "$schema", "$id", "title", "description", "$defs", "format" -> true;
            case "$ref" -> fits(get(definitions, text(rule).substring(REF_PREFIX)), value);
            case "type" -> items(rule).stream().anyMatch(it -> isOfType(text(it), value));
            case "const" -> isSame(rule, value);
            case "enum" -> items(rule).stream().anyMatch(it -> isSame(it, value));
            case "oneOf" -> items(rule).stream().filter(it -> fits(it, value)).count() == 1;
            case "properties" -> haveFittingMembers(rule, value);
            case "additionalProperties" ->
                    hasNoOtherMembers(members(get(schema, "properties")), value);
            case "required" -> hasAll(items(rule), value);
            default -> fits(keyword, rule, value);
        };
    }

    private boolean fits(String keyword, Json rule, Json value) {
        if (value instanceof Json.Items items) {
            return switch (keyword) {
                case "items" -> items.of().stream().allMatch(it -> fits(rule, it));
                case "minItems" -> items.of().size() >= number(rule).intValueExact();
                case "maxItems" -> items.of().size() <= number(rule).intValueExact();
                case "uniqueItems" -> new HashSet<>(items.of()).size() == items.of().size();
                default -> throw new IllegalArgumentException(keyword);
            };
        }
        if (value instanceof Json.Text text) {
            return switch (keyword) {
                case "minLength" -> text.of().length() >= number(rule).intValueExact();
                case "maxLength" -> text.of().length() <= number(rule).intValueExact();
                case "pattern" -> Pattern.compile(text(rule)).matcher(text.of()).find();
                default -> true;
            };
        }
        if (value instanceof Json.Decimal number) {
            return switch (keyword) {
                case "minimum" -> number.of().compareTo(number(rule)) >= 0;
                case "maximum" -> number.of().compareTo(number(rule)) <= 0;
                default -> true;
            };
        }
        return true;
    }

    private static boolean isOfType(String type, Json value) {
        return switch (type) {
            case "object" -> value instanceof Json.Members;
            case "array" -> value instanceof Json.Items;
            case "string" -> value instanceof Json.Text;
            case "boolean" -> value instanceof Json.Flag;
            case "null" -> value instanceof Json.Nothing;
            case "number" -> value instanceof Json.Decimal;
            case "integer" ->
                    value instanceof Json.Decimal number
                            && number.of().stripTrailingZeros().scale() <= 0;
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static boolean isSame(Json one, Json other) {
        if (one instanceof Json.Decimal left && other instanceof Json.Decimal right) {
            return left.of().compareTo(right.of()) == 0;
        }
        return one.equals(other);
    }

    private boolean haveFittingMembers(Json rule, Json value) {
        return !(value instanceof Json.Members object)
                || members(rule).entrySet().stream()
                        .allMatch(
                                it -> {
                                    var member = object.of().get(it.getKey());
                                    return member == null || fits(it.getValue(), member);
                                });
    }

    private static boolean hasNoOtherMembers(Map<String, Json> known, Json value) {
        return !(value instanceof Json.Members object)
                || known.keySet().containsAll(object.of().keySet());
    }

    private static boolean hasAll(List<Json> names, Json value) {
        return !(value instanceof Json.Members object)
                || names.stream().allMatch(it -> object.of().containsKey(text(it)));
    }

    private static Json parsed(String json) {
        return JsonReader.read(json, new Faults()).orElseThrow();
    }

    private static Json get(Map<String, Json> members, String name) {
        return Objects.requireNonNull(members.get(name), name);
    }

    private static Map<String, Json> members(Json json) {
        return ((Json.Members) json).of();
    }

    private static List<Json> items(Json json) {
        return json instanceof Json.Items items ? items.of() : List.of(json);
    }

    private static String text(Json json) {
        return ((Json.Text) json).of();
    }

    private static BigDecimal number(Json json) {
        return ((Json.Decimal) json).of();
    }
}
