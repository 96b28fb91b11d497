package io.pennyflow.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.junit.jupiter.api.Test;

/** What a partner may rely on when reading any schema of ours. */
class SchemaRulesTest {

    @Test
    void everyRecordAndFieldSaysWhatItMeans() {
        var silent = new ArrayList<String>();
        for (var topic : Catalogue.ALL) {
            for (var schema : schemas(topic)) {
                if (schema.getDoc() == null) {
                    silent.add(schema.getFullName());
                }
                schema.getFields().stream()
                        .filter(it -> it.doc() == null || it.doc().isBlank())
                        .forEach(it -> silent.add(schema.getName() + "." + it.name()));
            }
        }

        assertThat(silent).isEmpty();
    }

    @Test
    void fieldsAreInSnakeCaseAndInstantsEndInAt() {
        for (var topic : Catalogue.ALL) {
            for (var field : SpecificData.get().getSchema(topic.value()).getFields()) {
                assertThat(field.name()).matches("[a-z]+(_[a-z]+)*");
                assertThat(field.name().endsWith("_at"))
                        .as(field.name())
                        .isEqualTo(isInstant(field.schema()));
            }
        }
    }

    @Test
    void everyKeyIsRepeatedInItsValue() {
        for (var topic : Catalogue.ALL) {
            var value = SpecificData.get().getSchema(topic.value());
            for (var field : SpecificData.get().getSchema(topic.key()).getFields()) {
                var repeated = value.getField(field.name());
                assertThat(repeated).as(topic.name() + " " + field.name()).isNotNull();
                assertThat(repeated.schema()).isEqualTo(field.schema());
            }
        }
    }

    @Test
    void topicNamesAreUniqueAndVersioned() {
        var names = new HashSet<String>();
        for (var topic : Catalogue.ALL) {
            assertThat(topic.name()).matches("[a-z-]+(\\.[a-z-]+)*\\.v\\d+");
            assertThat(names.add(topic.name())).isTrue();
        }
    }

    private static Schema[] schemas(TopicSpec<?, ?> topic) {
        var model = SpecificData.get();
        return new Schema[] {model.getSchema(topic.key()), model.getSchema(topic.value())};
    }

    private static boolean isInstant(Schema schema) {
        return schema.getLogicalType() != null
                && schema.getLogicalType().getName().startsWith("timestamp");
    }
}
