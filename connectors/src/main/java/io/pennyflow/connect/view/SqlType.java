package io.pennyflow.connect.view;

import java.util.Optional;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** Which PostgreSQL type holds the values of an Avro field. */
final class SqlType {
    /** Holds a list of records. */
    static final String JSON = "jsonb";

    private SqlType() {}

    /** The type's name as the catalogue spells it; empty for what no view column can hold. */
    static Optional<String> of(Schema field) {
        var schema = withoutNull(field);
        var logical = nameOf(schema.getLogicalType());
        return Optional.ofNullable(
                switch (schema.getType()) {
                    case STRING -> "uuid".equals(logical) ? "uuid" : "text";
                    case INT -> "date".equals(logical) ? "date" : "integer";
                    case LONG ->
                            "timestamp-millis".equals(logical)
                                    ? "timestamp with time zone"
                                    : "bigint";
                    case BYTES -> "decimal".equals(logical) ? "numeric" : null;
                    case DOUBLE -> "double precision";
                    case BOOLEAN -> "boolean";
                    case ARRAY -> ofElements(schema.getElementType());
                    default -> null;
                });
    }

    private static @Nullable String ofElements(Schema element) {
        return switch (element.getType()) {
            case STRING -> of(element).orElseThrow() + "[]";
            case RECORD -> JSON;
            default -> null;
        };
    }

    private static Schema withoutNull(Schema schema) {
        if (!schema.isUnion()) {
            return schema;
        }
        var some = schema.getTypes().stream().filter(it -> it.getType() != Schema.Type.NULL);
        return some.findFirst().orElse(schema);
    }

    private static @Nullable String nameOf(@Nullable LogicalType type) {
        return type == null ? null : type.getName();
    }
}
