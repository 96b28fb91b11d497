package io.pennyflow.streams.rules.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.rules.reading.RuleReader;
import io.pennyflow.streams.rules.reading.RuleReading;
import io.pennyflow.streams.rules.reading.RuleWriter;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Rules of any words: nothing is lost, and what comes of them is what a person may write. */
class AnythingImportedTest {
    private static final List<String> TYPES =
            List.of(
                    "description_is",
                    "-tag_contains",
                    "amount_more",
                    "date_on",
                    "user_action",
                    "set_category",
                    "add_tag",
                    "set_notes",
                    "append_notes",
                    "convert_transfer",
                    "x",
                    "source_account_is",
                    "budget_is",
                    "",
                    "_",
                    "_is",
                    "currency_is");
    private static final List<String> FIELDS =
            List.of("payee", "notes", "amount", "date", "account", "category", "cleared", "");
    private static final List<String> OPERATORS =
            List.of(
                    "is",
                    "isNot",
                    "oneOf",
                    "contains",
                    "matches",
                    "gt",
                    "isapprox",
                    "set",
                    "isbetween",
                    "hasTags",
                    "append-notes",
                    "set-split-amount",
                    "");
    private static final List<String> VALUES =
            List.of(
                    "'a'",
                    "'Giro'",
                    "''",
                    "null",
                    "1250",
                    "-3.5",
                    "1e400",
                    "true",
                    "['a','b']",
                    "[]",
                    "{'num1':1,'num2':2}",
                    "'2026-02-30'",
                    "'('",
                    "'Groceries'",
                    "'cat-1'",
                    "'#a #b'",
                    "'manual-activation'",
                    "'xxxx-xx-99'");

    @Property(tries = 1_000)
    void rulesOfFireflyAreImportedOrRemarkedOn(@ForAll long seed) {
        var random = new Random(seed);
        var part = "{'type':'%s','value':%s,'active':%s}";
        var rule =
                "[{'id':'1','title':'R','strict':%s,'triggers':[%s,%s],'actions':[%s,%s]}]"
                        .formatted(
                                random.nextBoolean(),
                                part.formatted(pick(TYPES, random), pick(VALUES, random), true),
                                part.formatted(pick(TYPES, random), pick(VALUES, random), true),
                                part.formatted(pick(TYPES, random), pick(VALUES, random), true),
                                part.formatted(pick(TYPES, random), pick(VALUES, random), false));

        assertWhole(new FireflyRules(new NamesHere()).read(rule.replace('\'', '"')));
    }

    @Property(tries = 1_000)
    void rulesOfActualAreImportedOrRemarkedOn(@ForAll long seed) {
        var random = new Random(seed);
        var part = "{'field':'%s','op':'%s','value':%s,'options':{'splitIndex':%d}}";
        var rule =
                "[{'id':'1','conditionsOp':'%s','conditions':[%s,%s],'actions':[%s,%s]}]"
                        .formatted(
                                random.nextBoolean() ? "and" : "or",
                                formatted(part, random),
                                formatted(part, random),
                                formatted(part, random),
                                formatted(part, random));

        assertWhole(new ActualRules(new NamesHere()).read(rule.replace('\'', '"')));
    }

    private static void assertWhole(RuleReading<Imported> reading) {
        var imported = NamesHere.accepted(reading);
        var count = imported.book().groups().stream().mapToInt(it -> it.rules().size()).sum();
        assertThat(count + imported.remarks().size()).isPositive();
        assertThat(RuleReader.ofTaxonomy().readBook(RuleWriter.write(imported.book())))
                .isEqualTo(new RuleReading.Accepted<>(imported.book()));
    }

    private static String formatted(String part, Random random) {
        return part.formatted(
                pick(FIELDS, random),
                pick(OPERATORS, random),
                pick(VALUES, random),
                random.nextInt(3));
    }

    private static String pick(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
