package io.pennyflow.streams.rules.reading;

import static io.pennyflow.streams.rules.RuleFixtures.faults;
import static io.pennyflow.streams.rules.RuleFixtures.faultsOf;
import static io.pennyflow.streams.rules.RuleFixtures.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.pennyflow.streams.rules.json.Fault;
import io.pennyflow.streams.rules.model.RuleBook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsOfRulesTest {
    private static final String ANY = "{'field':'amount','operator':'not-empty'}";

    @Test
    void saysAllThatIsWrongAtOnce() {
        var when =
                "{'and':[{'field':'descripton','operator':'is','value':'x'},"
                        + "{'not':{'field':'amount','operator':'contains','value':'x'}},"
                        + "{'field':'note','operator':'regex','value':'(a'}]}";

        var faults = faults(json("r", when, "{'action':'set-categorie'}", ",'stop':'al'"));

        assertThat(faults)
                .extracting(Fault::pointer, Fault::remedy)
                .containsExactly(
                        tuple("/when/and/0/field", "Did you mean \"description\"?"),
                        tuple(
                                "/when/and/1/not/operator",
                                "Use one of equals, less, at-most, greater, at-least, between,"
                                        + " empty, not-empty."),
                        tuple(
                                "/when/and/2/value",
                                "Write it in RE2 syntax: no references back, no looking around."),
                        tuple("/then/0/action", "Did you mean \"set-category\"?"),
                        tuple("/stop", "Did you mean \"all\"?"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'field':'amount','operator':'less','value':'ten'} | /when/value",
                "{'field':'amount','operator':'less','value':[1]} | /when/value",
                "{'field':'amount','operator':'less','value':true} | /when/value",
                "{'field':'amount','operator':'less','value':1e999999999} | /when/value",
                "{'field':'amount','operator':'less','value':'1.00001'} | /when/value",
                "{'field':'amount','operator':'less','value':1234567890123456} | /when/value",
                "{'field':'amount','operator':'between','value':[2,1]} | /when/value",
                "{'field':'amount','operator':'between','value':[2]} | /when/value",
                "{'field':'amount','operator':'between','value':['x',2]} | /when/value/0",
                "{'field':'amount','operator':'less','value':1,'currency':'usd'} | /when/currency",
                "{'field':'amount','operator':'less','value':1,'absolute':'yes'} | /when/absolute",
                "{'field':'rate','operator':'less','value':1,'absolute':true} | /when/absolute",
                "{'field':'note','operator':'is','value':' '} | /when/value",
                "{'field':'note','operator':'contains','value':''''} | /when/value",
                "{'field':'note','operator':'one-of','value':[]} | /when/value",
                "{'field':'note','operator':'one-of','value':['a',1]} | /when/value/1",
                "{'field':'note','operator':'empty','value':'x'} | /when/value",
                "{'field':'note','operator':'is'} | /when",
                "{'field':'note','value':'x'} | /when",
                "{'operator':'is','value':'x'} | /when",
                "{'field':7,'operator':'is','value':'x'} | /when/field",
                "{'field':'accountId','operator':'is','value':'giro'} | /when/value",
                "{'field':'bookedOn','operator':'on','value':'2026-02-30'} | /when/value",
                "{'field':'bookedOn','operator':'on','value':'1.2.2026'} | /when/value",
                "{'field':'bookedOn','operator':'day-of-month','value':32} | /when/value",
                "{'field':'bookedOn','operator':'day-of-month','value':1.5} | /when/value",
                "{'field':'bookedOn','operator':'weekday','value':['mon']} | /when/value/0",
                "{'field':'direction','operator':'is','value':'up'} | /when/value",
                "{'field':'category','operator':'is','value':'GONE'} | /when/value",
                "{'field':'runnerUp','operator':'one-of','value':['UNCATEGORIZED','GONE']}"
                        + " | /when/value/1",
                "{'field':'pending','operator':'is','value':'true'} | /when/value",
                "{'field':'windowSum','operator':'less','value':1,'days':9} | /when",
                "{'field':'windowSum','operator':'less','value':1,'same':'day','days':9}"
                        + " | /when/same",
                "{'field':'windowCount','operator':'less','value':1,'same':'category','days':0}"
                        + " | /when/days",
                "{'and':[]} | /when/and",
                "{'and':{}} | /when/and",
                "{'and':[true]} | /when/and/0",
                "{'not':[]} | /when/not",
                "{'or':[{'not':null}]} | /when/or/0",
                "{'and':[{'field':'note','operator':'empty'}],'or':[]} | /when/or",
                "{'field':'note','operator':'empty','a/b~c':1} | /when/a~1b~0c",
                "'x' | /when",
                "null | "
            })
    void pointsAtTheFault(String when, String pointer) {
        var faults = faultsOf(when.replace("''''", "'\\u0027'"));

        assertThat(faults)
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.pointer()).isEqualTo(pointer == null ? "" : pointer);
                            assertThat(it.problem()).endsWith(".");
                            assertThat(it.remedy()).matches(".*[.?]");
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'action':'set-category','category':'FOOD'} | /then/0/category",
                "{'action':'set-category'} | /then/0",
                "{'action':'set-merchant','name':''} | /then/0/name",
                "{'action':'add-tags','tags':['a','A']} | /then/0/tags/1",
                "{'action':'add-tags','tags':[]} | /then/0/tags",
                "{'action':'exclude','excluded':1} | /then/0/excluded",
                "{'action':'clear-note','note':'x'} | /then/0/note",
                "{'action':'split','parts':[{'category':'INCOME_WAGES'}]} | /then/0/parts",
                "{'action':'split','parts':[{'category':'INCOME_WAGES','percent':50},"
                        + "{'category':'INCOME_WAGES','percent':49}]} | /then/0/parts",
                "{'action':'split','parts':[{'category':'INCOME_WAGES','percent':101},"
                        + "{'category':'INCOME_WAGES'}]} | /then/0/parts",
                "{'action':'split','parts':[{'category':'INCOME_WAGES','amount':5},"
                        + "{'category':'INCOME_WAGES','amount':5}]} | /then/0/parts",
                "{'action':'split','parts':[{'category':'INCOME_WAGES','amount':-5},"
                        + "{'category':'INCOME_WAGES'}]} | /then/0/parts/0/amount",
                "{'action':'split','parts':[{'category':'INCOME_WAGES','amount':5,'percent':1},"
                        + "{'category':'INCOME_WAGES'}]} | /then/0/parts/0",
                "{'action':'split','parts':[{'category':'GONE','percent':1},"
                        + "{'category':'INCOME_WAGES'}]} | /then/0/parts/0/category",
                "7 | /then/0"
            })
    void pointsAtTheFaultOfAnAction(String action, String pointer) {
        assertThat(faults(json("r", ANY, action, "")))
                .extracting(Fault::pointer)
                .containsExactly(pointer);
    }

    @Test
    void aRuleThatDoesNothingOrEndsBeforeItBeginsIsRefused() {
        assertThat(faults(json("r", ANY, "", ""))).extracting(Fault::pointer).containsExactly("");
        assertThat(
                        faults(
                                json(
                                        "r",
                                        ANY,
                                        "{'action':'clear-note'}",
                                        ",'from':'2026-02-02','until':'2026-02-01'")))
                .extracting(Fault::problem)
                .containsExactly("The rule ends before it begins.");
    }

    @Test
    void aCategoryThatATenantDoesNotHaveIsRefused() {
        var reader = new RuleReader("INCOME_WAGES"::equals);
        var set = "{'action':'set-category','category':'%s'}";

        assertThat(reader.readRule(json("r", ANY, set.formatted("INCOME_WAGES"), "")))
                .isInstanceOf(RuleReading.Accepted.class);
        assertThat(reader.readRule(json("r", ANY, set.formatted("TRAVEL_LODGING"), "")))
                .isInstanceOf(RuleReading.Refused.class);
    }

    @Test
    void twoRulesCannotHaveTheSameId() {
        var rule = json("r", ANY, "{'action':'clear-note'}", "");
        var book =
                "{\"version\":1,\"groups\":[{\"id\":\"g\",\"name\":\"G\",\"rules\":[%s,%s]}]}"
                        .formatted(rule, rule);

        assertThat(pointers(book)).containsExactly("/groups/0/rules/1");
    }

    @Test
    void twoGroupsCannotHaveTheSameId() {
        var group = "{\"id\":\"g\",\"name\":\"G\",\"rules\":[]}";

        assertThat(pointers("{\"version\":1,\"groups\":[" + group + "," + group + "]}"))
                .containsExactly("/groups/1");
    }

    @Test
    void anotherVersionOfTheFormatIsRefused() {
        assertThat(pointers("{\"version\":2,\"groups\":[]}")).containsExactly("/version");
    }

    private static List<String> pointers(String book) {
        var reading = RuleReader.ofTaxonomy().readBook(book);
        assertThat(reading).isInstanceOf(RuleReading.Refused.class);
        var refused = (RuleReading.Refused<RuleBook>) reading;
        return refused.faults().stream().map(Fault::pointer).toList();
    }
}
