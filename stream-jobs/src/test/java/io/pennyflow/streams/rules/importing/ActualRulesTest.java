package io.pennyflow.streams.rules.importing;

import static io.pennyflow.streams.rules.importing.NamesHere.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.rules.importing.Imported.Consequence;
import io.pennyflow.streams.rules.importing.Imported.Remark;
import io.pennyflow.streams.rules.model.Rule;
import io.pennyflow.streams.rules.model.RuleGroup;
import io.pennyflow.streams.rules.reading.RuleReading;
import io.pennyflow.streams.rules.reading.RuleWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActualRulesTest {
    private static final String SET = "{'op':'set','field':'category','value':'cat-1'}";

    private final ActualRules rules = new ActualRules(new NamesHere());

    @Test
    void stagesBecomeGroupsAndTheMostExactRuleComesLast() {
        var imported =
                accepted(
                        read(
                                "["
                                        + rule("z", "post", condition("notes", "contains", "'a'"))
                                        + ","
                                        + rule("b", null, condition("payee", "is", "'payee-1'"))
                                        + ","
                                        + rule("c", null, condition("notes", "contains", "'a'"))
                                        + ","
                                        + rule("a", null, condition("notes", "contains", "'b'"))
                                        + ","
                                        + rule("y", "pre", condition("notes", "contains", "'a'"))
                                        + "]"));

        assertThat(imported.book().groups())
                .extracting(RuleGroup::name)
                .containsExactly("Actual, stage pre", "Actual", "Actual, stage post");
        assertThat(imported.book().groups().get(1).rules())
                .extracting(Rule::id)
                .containsExactly("actual-a", "actual-c", "actual-b");
        assertThat(imported.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "payee | is | 'payee-1' | 'field':'merchantName','operator':'is','value':'Rewe'",
                "payee | isNot | 'payee-1' | {'not':{'field':'merchantName'",
                "description | oneOf | ['payee-1'] | 'value':'Rewe'",
                "imported_payee | contains | 'ab' | {'or':[{'field':'description'",
                "account | oneOf | ['acc-1'] | 'field':'accountId'",
                "category | is | null | 'value':'UNCATEGORIZED'",
                "amount | is | -1250 | 'operator':'equals','value':'-12.5'",
                "amount | isapprox | -1000 | 'operator':'between','value':['-10.75','-9.25']",
                "amount | isbetween | {'num1':500,'num2':100} | 'value':['1','5']",
                "date | is | '2026-02' | 'value':['2026-02-01','2026-02-28']",
                "date | isapprox | '2026-03-01' | 'value':['2026-02-27','2026-03-03']",
                "date | gte | '2026-03-01' | {'not':{'field':'bookedOn','operator':'before'",
                "notes | is | '' | {'field':'note','operator':'empty'}"
            })
    void conditionsThatMeanTheSame(String field, String op, String value, String condition) {
        var imported = accepted(read("[" + rule("a", null, condition(field, op, value)) + "]"));

        assertThat(imported.remarks()).isEmpty();
        assertThat(written(imported)).contains(condition.replace('\'', '"'));
    }

    @Test
    void moneyOfOneDirectionIsComparedWithoutItsSign() {
        var imported =
                accepted(
                        read(
                                "["
                                        + rule(
                                                "a",
                                                null,
                                                "{'field':'amount','op':'gt','value':1000,"
                                                        + "'options':{'outflow':true}}")
                                        + "]"));

        assertThat(written(imported))
                .contains(
                        "\"operator\":\"at-most\",\"value\":\"0\"",
                        "\"absolute\":true,\"operator\":\"greater\",\"value\":\"10\"");
    }

    @Test
    void aSplitIsMadeOfTheActionsOfItsParts() {
        var actions =
                "{'op':'set','field':'category','value':'cat-1','options':{'splitIndex':1}},"
                        + "{'op':'set-split-amount','value':500,"
                        + "'options':{'splitIndex':1,'method':'fixed-amount'}},"
                        + "{'op':'set','field':'category','value':'cat-2',"
                        + "'options':{'splitIndex':2}},"
                        + "{'op':'set-split-amount','value':null,"
                        + "'options':{'splitIndex':2,'method':'remainder'}}";

        var imported =
                accepted(
                        read(
                                "[{'id':'a','conditionsOp':'and','conditions':["
                                        + condition("notes", "is", "'x'")
                                        + "],'actions':["
                                        + actions
                                        + "]}]"));

        assertThat(written(imported))
                .contains(
                        ("'parts':[{'category':'FOOD_AND_DRINK_GROCERIES','amount':'5'},"
                                        + "{'category':'TRAVEL_LODGING'}]")
                                .replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "payee | is | 'payee-2'",
                "account | onBudget | null",
                "amount | formula | '=1'",
                "amount | gt | 1.5",
                "date | is | {'frequency':'monthly'}",
                "date | is | '2026-13-01'",
                "notes | matches | '(?=a)'",
                "notes | oneOf | []",
                "cleared | is | true",
                "colour | is | 'red'"
            })
    void whatCannotBeAskedForLeavesTheRuleOutAndIsTold(String field, String op, String value) {
        var imported = accepted(read("[" + rule("a", null, condition(field, op, value)) + "]"));

        assertThat(imported.book().groups().get(0).rules()).isEmpty();
        assertThat(imported.remarks())
                .isNotEmpty()
                .extracting(Remark::consequence)
                .containsOnly(Consequence.LEFT_OUT);
        assertThat(imported.remarks().get(0).piece()).contains("\"field\":\"" + field + "\"");
    }

    @Test
    void oneOfSeveralAlternativesThatCannotBeSaidSwitchesTheRuleOff() {
        var either =
                "[{'id':'a','conditionsOp':'or','conditions':["
                        + condition("notes", "is", "'x'")
                        + ","
                        + condition("cleared", "is", "true")
                        + "],'actions':["
                        + SET
                        + "]}]";

        var imported = accepted(read(either));

        assertThat(imported.book().groups().get(0).rules())
                .extracting(Rule::enabled)
                .containsExactly(false);
        assertThat(imported.remarks())
                .extracting(Remark::consequence)
                .containsExactly(Consequence.SWITCHED_OFF);
    }

    @ParameterizedTest
    @CsvSource({"''", "[]", "{}", "[1]", "[{}]", "null", "'[{\"conditions\":]'"})
    void whatIsNoSetOfRulesIsRefused(String text) {
        assertThat(rules.read(text)).isInstanceOf(RuleReading.Refused.class);
    }

    private RuleReading<Imported> read(String json) {
        return rules.read(json.replace('\'', '"'));
    }

    private static String condition(String field, String op, String value) {
        return "{'field':'%s','op':'%s','value':%s}".formatted(field, op, value);
    }

    private static String rule(String id, @Nullable String stage, String condition) {
        return "{'id':'%s','stage':%s,'conditionsOp':'and','conditions':[%s],'actions':[%s]}"
                .formatted(id, stage == null ? "null" : "'" + stage + "'", condition, SET);
    }

    private static String written(Imported imported) {
        return imported.book().groups().stream()
                .flatMap(it -> it.rules().stream())
                .map(RuleWriter::write)
                .toList()
                .toString();
    }
}
