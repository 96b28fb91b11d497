package io.pennyflow.streams.rules.importing;

import static io.pennyflow.streams.rules.importing.NamesHere.accepted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.pennyflow.streams.rules.importing.Imported.Consequence;
import io.pennyflow.streams.rules.importing.Imported.Remark;
import io.pennyflow.streams.rules.model.Rule;
import io.pennyflow.streams.rules.reading.RuleReading;
import io.pennyflow.streams.rules.reading.RuleWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FireflyRulesTest {
    private static final String SET = "{'type':'set_category','value':'Groceries','active':true}";
    private static final String HEADER =
            "user_id,rule_id,row_contains,created_at,updated_at,group_id,title,description,order,"
                    + "active,stop_processing,strict,trigger_type,trigger_value,trigger_order,"
                    + "trigger_active,trigger_stop_processing,action_type,action_value,"
                    + "action_order,action_active,action_stop_processing\n";

    private final FireflyRules rules = new FireflyRules(new NamesHere());

    @Test
    void readsWhatTheApiAnswers() {
        var imported =
                accepted(
                        read(
                                "{'data':[{'type':'rules','id':'7','attributes':{'title':'Food',"
                                        + "'rule_group_title':'Shops','order':2,'active':true,"
                                        + "'strict':false,'stop_processing':true,'triggers':["
                                        + "{'type':'description_contains','value':'rewe'},"
                                        + "{'type':'description_starts','value':'ALDI'}],"
                                        + "'actions':["
                                        + SET
                                        + ",{'type':'add_tag','value':'food'}]}}]}"));

        assertThat(imported.remarks()).isEmpty();
        assertThat(imported.book().groups().get(0).name()).isEqualTo("Shops");
        assertThat(written(imported).get(0))
                .isEqualTo(
                        ("{'id':'firefly-7','name':'Food','enabled':true,'when':{'or':["
                                        + "{'field':'description','operator':'contains',"
                                        + "'value':'rewe'},"
                                        + "{'field':'description','operator':'starts',"
                                        + "'value':'ALDI'}]},"
                                        + "'then':[{'action':'set-category',"
                                        + "'category':'FOOD_AND_DRINK_GROCERIES'},"
                                        + "{'action':'add-tags','tags':['food']}],"
                                        + "'stop':'group'}")
                                .replace('\'', '"'));
    }

    @Test
    void readsTheExportedFileWhoseHeaderLacksANameForTheGroup() {
        var imported =
                accepted(
                        rules.read(
                                "\ufeff"
                                        + HEADER
                                        + "1,9,rule,2026-01-01,2026-01-01,3,Shops,\"Food, \"\"all\"\"\","
                                        + "about,1,1,,1,,,,,,,,,\n"
                                        + "1,9,trigger,,,,,,,,,,user_action,store-journal,1,1,,,,,,\n"
                                        + "1,9,trigger,,,,,,,,,,description_is,\"a\nb\",2,1,,,,,,\r\n"
                                        + "1,9,trigger,,,,,,,,,,-amount_more,50,3,1,,,,,,\n"
                                        + "1,9,action,,,,,,,,,,,,,,,add_tag,food,1,1,\n"
                                        + "1,4,rule,2026-01-01,2026-01-01,3,Shops,Earlier,,0,,,1,,,,,,,,,\n"
                                        + "1,4,trigger,,,,,,,,,,has_no_category,,1,1,,,,,,\n"
                                        + "1,4,action,,,,,,,,,,,,,,,clear_notes,,1,1,\n"));

        var ofGroup = imported.book().groups().get(0);
        assertThat(ofGroup.name()).isEqualTo("Shops");
        assertThat(ofGroup.rules())
                .extracting(Rule::name, Rule::enabled)
                .containsExactly(tuple("Earlier", false), tuple("Food, \"all\"", true));
        assertThat(written(imported).get(1))
                .contains("\"value\":\"a\\u000ab\"", "{\"not\":{\"field\":\"amount\"");
        assertThat(imported.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "amount_less | 9.5 | 'operator':'less','value':'9.5'",
                "amount_is | 10.00 | 'absolute':true,'operator':'equals','value':'10'",
                "date_on | xxxx-xx-05 | 'operator':'day-of-month','value':[5]",
                "date_before | 2026-02-01 | 'operator':'before','value':'2026-02-01'",
                "category_is | Groceries | 'value':'FOOD_AND_DRINK_GROCERIES'",
                "has_any_category | true | {'not':{'field':'category'",
                "transaction_type | Deposit | 'field':'direction','operator':'is','value':'in'",
                "source_account_is | Giro | 'field':'accountId'",
                "destination_account_is | Giro | 'operator':'is','value':'in'",
                "tag_is | food | {'field':'tags','operator':'is','value':'food'}",
                "any_notes | true | {'field':'note','operator':'not-empty'}",
                "currency_is | USD | {'field':'currency','operator':'is','value':'USD'}",
                "foreign_amount_more | 5 | 'field':'originalAmount'"
            })
    void triggersThatMeanTheSame(String type, String value, String condition) {
        var imported = accepted(read(rule(trigger(type, value), SET)));

        assertThat(imported.remarks()).isEmpty();
        assertThat(written(imported).get(0)).contains(condition.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource({
        "budget_is, x",
        "description_is, ''",
        "category_is, Unknown",
        "date_on, today",
        "amount_less, ten",
        "source_balance_gt, 5",
        "currency_is, Euro",
        "nonsense, x",
        "'', ''"
    })
    void aRuleIsLeftOutRatherThanApplyToMoreThanItDid(String type, String value) {
        var triggers = trigger("description_is", "rewe") + "," + trigger(type, value);

        var imported = accepted(read(rule(triggers, SET)));

        assertThat(written(imported)).isEmpty();
        assertThat(imported.remarks())
                .extracting(Remark::rule, Remark::consequence)
                .containsOnly(tuple("R", Consequence.LEFT_OUT));
        assertThat(imported.remarks().get(0).piece()).startsWith(type);
    }

    @ParameterizedTest
    @CsvSource({
        "set_budget, x",
        "set_category, Unknown",
        "delete_transaction, ''",
        "set_notes, =amount",
        "set_source_account, Giro"
    })
    void aRuleThatLacksAnActionIsSwitchedOff(String type, String value) {
        var action = "{'type':'%s','value':'%s'}".formatted(type, value);

        var imported = accepted(read(rule(trigger("description_is", "rewe"), SET + "," + action)));

        assertThat(imported.book().groups().get(0).rules())
                .extracting(Rule::enabled)
                .containsExactly(false);
        assertThat(imported.remarks())
                .extracting(Remark::consequence)
                .containsExactly(Consequence.SWITCHED_OFF);
    }

    @Test
    void whatMeansNearlyTheSameIsTold() {
        var imported =
                accepted(
                        read(
                                rule(
                                        trigger("destination_account_starts", "Rewe"),
                                        "{'type':'set_destination_account','value':'Rewe'}")));

        assertThat(imported.remarks())
                .extracting(Remark::consequence)
                .containsExactly(Consequence.SAID_OTHERWISE, Consequence.SAID_OTHERWISE);
        assertThat(imported.book().groups().get(0).rules().get(0).enabled()).isTrue();
    }

    @Test
    void whatRanOnlyWhenToldToIsSwitchedOff() {
        var triggers =
                trigger("user_action", "manual-activation") + "," + trigger("tag_is", "food");

        var imported = accepted(read(rule(triggers, SET)));

        assertThat(imported.book().groups().get(0).rules().get(0).enabled()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"''", "hello", "'a,b,c'", "{}", "[]", "'{\"data\":[]}'", "{"})
    void whatIsNoSetOfRulesIsRefused(String text) {
        assertThat(rules.read(text)).isInstanceOf(RuleReading.Refused.class);
    }

    private RuleReading<Imported> read(String json) {
        return rules.read(json.replace('\'', '"'));
    }

    private static String trigger(String type, String value) {
        return "{'type':'%s','value':'%s'}".formatted(type, value);
    }

    private static String rule(String triggers, String actions) {
        return "[{'id':'1','title':'R','strict':true,'triggers':[%s],'actions':[%s]}]"
                .formatted(triggers, actions);
    }

    private static List<String> written(Imported imported) {
        return imported.book().groups().stream()
                .flatMap(it -> it.rules().stream())
                .map(RuleWriter::write)
                .toList();
    }
}
