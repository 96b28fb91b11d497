package io.pennyflow.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.junit.jupiter.api.Test;

/**
 * Readers of today must read what the last release wrote, and readers of the last release what is
 * written today. The schemas of the last release are kept in {@link ReleasedSchemas}.
 */
class CompatibilityTest {
    @Test
    void noSchemaBreaksItsReadersOrItsHistory() throws IOException {
        var now = ReleasedSchemas.now();
        ReleasedSchemas.released()
                .forEach(
                        (subject, old) -> {
                            var today =
                                    Objects.requireNonNull(
                                            now.get(subject), () -> subject + " is gone.");
                            assertReads(subject, today, old);
                            assertReads(subject, old, today);
                        });
    }

    @Test
    void aFieldWithoutADefaultIsABreak() {
        var old = Schema.createRecord("R", "", "x", false, List.of());
        var broken =
                Schema.createRecord(
                        "R",
                        "",
                        "x",
                        false,
                        List.of(new Schema.Field("added", Schema.create(Schema.Type.INT))));

        assertThat(reads(broken, old)).isEqualTo(SchemaCompatibilityType.INCOMPATIBLE);
    }

    private static void assertReads(String subject, Schema reader, Schema writer) {
        assertThat(reads(reader, writer)).as(subject).isEqualTo(SchemaCompatibilityType.COMPATIBLE);
    }

    private static SchemaCompatibilityType reads(Schema reader, Schema writer) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer).getType();
    }
}
