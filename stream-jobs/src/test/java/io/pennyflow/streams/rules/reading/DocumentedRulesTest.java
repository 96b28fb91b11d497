package io.pennyflow.streams.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.Operator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/rules.md shows works, and it names all there is. */
class DocumentedRulesTest {
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final SchemaCheck SCHEMA = new SchemaCheck(RuleSchema.text());

    private final String page = read();
    private final List<String> examples =
            EXAMPLE.matcher(page).results().map(it -> it.group(1)).toList();

    @Test
    void everyExampleIsAcceptedAndFitsTheSchema() {
        var book = examples.get(0);
        var rules = examples.subList(1, examples.size());

        assertThat(RuleReader.ofTaxonomy().readBook(book)).isInstanceOf(RuleReading.Accepted.class);
        assertThat(SCHEMA.fits(book)).isTrue();
        assertThat(rules)
                .hasSize(3)
                .allSatisfy(
                        it -> {
                            assertThat(RuleReader.ofTaxonomy().readRule(it))
                                    .isInstanceOf(RuleReading.Accepted.class);
                            assertThat(SCHEMA.fits("rule", it)).isTrue();
                        });
    }

    @Test
    void everyFieldOperatorAndActionIsNamed() {
        var words = List.of(page.split("[^A-Za-z-]+", -1));

        assertThat(words).containsAll(Arrays.stream(Field.values()).map(Field::text).toList());
        assertThat(words)
                .containsAll(Arrays.stream(Operator.values()).map(Operator::text).toList());
        assertThat(words).containsAll(ActionReader.NAMES);
    }

    private static String read() {
        try {
            return Files.readString(Path.of("..", "docs", "rules.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
