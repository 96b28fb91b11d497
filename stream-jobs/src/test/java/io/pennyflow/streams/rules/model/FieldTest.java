package io.pennyflow.streams.rules.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldTest {
    private static final Set<Field> DERIVED =
            Set.of(Field.DIRECTION, Field.WINDOW_SUM, Field.WINDOW_COUNT);

    @Test
    void everyFieldOfAnEnrichedTransactionCanBeAskedForButItsTenant() {
        var ofSchema =
                EnrichedTransaction.getClassSchema().getFields().stream()
                        .map(it -> it.name().toUpperCase(Locale.ROOT))
                        .filter(it -> !it.equals("TENANT_ID"))
                        .toList();

        var ofRules =
                Arrays.stream(Field.values())
                        .filter(it -> !DERIVED.contains(it))
                        .map(Field::name)
                        .toList();

        assertThat(ofRules).containsExactlyInAnyOrderElementsOf(ofSchema);
    }

    @Test
    void namesAreThoseOfRest() {
        assertThat(Arrays.stream(Field.values()))
                .allSatisfy(
                        it ->
                                assertThat(it.text().replaceAll("([A-Z])", "_$1"))
                                        .isEqualToIgnoringCase(it.name()));
    }
}
