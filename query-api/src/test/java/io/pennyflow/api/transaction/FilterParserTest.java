package io.pennyflow.api.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pennyflow.api.platform.ValidationFailed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterParserTest {
    @ParameterizedTest
    @CsvSource({
        "account,x",
        "category,FOOD",
        "merchant,1",
        "min,-1",
        "min,1e9999999",
        "max,1.23456",
        "direction,up",
        "from,31.01.2026",
        "to,+999999999-01-01",
        "import,x"
    })
    void namesTheParameterThatIsBad(String name, String value) {
        assertThatThrownBy(() -> FilterParser.parse(query(name, value)))
                .isInstanceOf(ValidationFailed.class)
                .hasMessageStartingWith(name + " is not ");
    }

    @Test
    void refusesTextThatPostgresCannotHold() {
        assertThatThrownBy(() -> FilterParser.parse(query("text", "a\0b")))
                .isInstanceOf(ValidationFailed.class);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItStarts() {
        var query =
                new TransactionQuery(
                        null,
                        null,
                        null,
                        null,
                        "5",
                        "4",
                        null,
                        "2026-02-01",
                        "2026-01-01",
                        null,
                        null);

        assertThatThrownBy(() -> FilterParser.parse(query))
                .isInstanceOf(ValidationFailed.class)
                .extracting(it -> ((ValidationFailed) it).toProblem().getProperties())
                .satisfies(
                        it ->
                                assertThat((List<?>) Objects.requireNonNull(it).get("errors"))
                                        .hasSize(2));
    }

    @Test
    void meansAllDetailedCategoriesByAPrimaryOne() {
        var filter = FilterParser.parse(query("category", "TRAVEL"));

        assertThat(filter.categories())
                .containsExactlyInAnyOrder(
                        "TRAVEL_FLIGHTS",
                        "TRAVEL_LODGING",
                        "TRAVEL_RENTAL_CARS",
                        "TRAVEL_OTHER_TRAVEL");
    }

    @Test
    void findsTextThatLooksLikeAPatternAsItIs() {
        var conditions = Conditions.of(FilterParser.parse(query("text", "50%_\\")));

        assertThat(conditions.parameters()).containsEntry("text", "%50\\%\\_\\\\%");
    }

    @Test
    void takesACursorApartThatItWrote() {
        var text = "2026-01-31.00000000-0000-0000-0000-000000000001";

        assertThat(TransactionCursor.parse(text).map(TransactionCursor::toString)).contains(text);
        assertThat(TransactionCursor.parse("+999999-01-01.x")).isEmpty();
    }

    private static TransactionQuery query(String name, String value) {
        return new TransactionQuery(
                given(name, "account", value),
                name.equals("category") ? List.of(value) : null,
                given(name, "merchant", value),
                given(name, "text", value),
                given(name, "min", value),
                given(name, "max", value),
                given(name, "direction", value),
                given(name, "from", value),
                given(name, "to", value),
                given(name, "import", value),
                name.equals("tag") ? List.of(value) : null);
    }

    private static @Nullable String given(String name, String wanted, String value) {
        return name.equals(wanted) ? value : null;
    }
}
