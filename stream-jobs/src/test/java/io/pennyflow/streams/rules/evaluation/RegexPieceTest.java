package io.pennyflow.streams.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.rules.model.Regex;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexPieceTest {
    private static final List<String> EXPRESSIONS =
            List.of(
                    "a",
                    "b",
                    "k",
                    "s",
                    "ab",
                    "ba",
                    "kas",
                    "\\b",
                    "\\d",
                    "\\.",
                    "\\x61",
                    "\\x{62}",
                    "\\pL",
                    "[ab]",
                    "[^ab]",
                    "[]a]",
                    "[[:alpha:]]",
                    "[\\]ab]",
                    "(ab)",
                    "(a|b)",
                    "(?:ab)",
                    "(?i)",
                    "\\Qab\\E",
                    ".",
                    "^",
                    "$",
                    "?",
                    "*",
                    "+",
                    "{2}",
                    "{0,1}",
                    "{",
                    "}",
                    "|",
                    " ");
    private static final List<String> TEXTS =
            List.of(
                    "a", "b", "A", "B", "k", "\u212a", "s", "\u017f", "ab", "1", ".", " ", "]",
                    "{");

    @Property(tries = 20_000)
    void whatMatchesHasThePiece(@ForAll long seed) {
        var random = new Random(seed);
        var expression = joined(EXPRESSIONS, 1 + random.nextInt(6), random);
        if (Regex.fault(expression).isPresent()) {
            return;
        }
        var pattern = Regex.compile(expression);
        var piece = RegexPiece.of(expression).orElse("");

        for (var tries = 0; tries < 20; tries++) {
            var text = joined(TEXTS, random.nextInt(8), random);
            if (pattern.matcher(text).find()) {
                assertThat(FoldedText.of(text).toString()).as(expression).contains(piece);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "\\brewe\\b, rewe",
        "^REWE.*markt$, markt",
        "net(flix)?, net",
        "[0-9]+ aldi, aldi",
        "kauf{2}land, land",
        "paypal\\.com, paypal",
        "colou?r, colo"
    })
    void findsTheLongestRunOfLetters(String expression, String piece) {
        assertThat(RegexPiece.of(expression)).contains(piece);
    }

    @ParameterizedTest
    @CsvSource({"rewe|aldi", "(rewe)?", "[rewe]", "\\Qrewe\\E", "r.w.", "(?:rewe)"})
    void findsNothingWhereNothingIsSure(String expression) {
        assertThat(RegexPiece.of(expression)).isEmpty();
    }

    private static String joined(List<String> parts, int count, Random random) {
        var text = new StringBuilder();
        for (var left = count; left > 0; left--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }
}
