package io.pennyflow.streams.rules.evaluation;

import static io.pennyflow.streams.rules.RuleFixtures.book;
import static io.pennyflow.streams.rules.RuleFixtures.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.rules.model.Rule;
import io.pennyflow.streams.rules.model.RuleBook;
import io.pennyflow.streams.rules.model.RuleGroup;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderOfRulesTest {
    private static final String ANY = "{'field':'description','operator':'not-empty'}";
    private static final String TAG = "{'action':'add-tags','tags':['x']}";

    private final MapSubject transaction = MapSubject.of("SPOTIFY AB", "-9.99");

    @Test
    void aLaterRuleSeesWhatAnEarlierOneDid() {
        var rename = rule("1", ANY, "{'action':'set-merchant','name':'Späti am Eck'}");
        var byName =
                rule("2", "{'field':'merchantName','operator':'is','value':'spaeti am eck'}", TAG);

        assertThat(applied(book(rename, byName))).containsExactly("1", "2");
        assertThat(applied(book(byName, rename))).containsExactly("1");
    }

    @Test
    void aRuleThatStopsItsGroupLeavesTheNextGroupAlone() {
        var book =
                new RuleBook(
                        List.of(
                                group(rule("1", ANY, TAG, ",'stop':'group'"), rule("2", ANY, TAG)),
                                group(rule("3", ANY, TAG))));

        assertThat(applied(book)).containsExactly("1", "3");
    }

    @Test
    void aRuleThatStopsAllIsTheLast() {
        var stop = rule("1", ANY, "", ",'stop':'all'");
        var book = new RuleBook(List.of(group(stop), group(rule("2", ANY, TAG))));

        assertThat(applied(book)).containsExactly("1");
    }

    @Test
    void aRuleThatDoesNotApplyStopsNothing() {
        var other = "{'field':'description','operator':'is','value':'rewe'}";

        assertThat(applied(book(rule("1", other, TAG, ",'stop':'all'"), rule("2", ANY, TAG))))
                .containsExactly("2");
    }

    @Test
    void whatIsSwitchedOffDoesNotApply() {
        var group = new RuleGroup("g", "Off", false, List.of(rule("2", ANY, TAG)));
        var off = rule("1", ANY, TAG, ",'enabled':false");

        assertThat(applied(new RuleBook(List.of(group(off), group)))).isEmpty();
    }

    @Test
    void aRuleHasEffectOnItsDaysTheFirstAndTheLastAmongThem() {
        assertThat(applied(book(rule("1", ANY, TAG, ",'from':'2026-05-29'")))).hasSize(1);
        assertThat(applied(book(rule("1", ANY, TAG, ",'until':'2026-05-29'")))).hasSize(1);
        assertThat(applied(book(rule("1", ANY, TAG, ",'from':'2026-05-30'")))).isEmpty();
        assertThat(applied(book(rule("1", ANY, TAG, ",'until':'2026-05-28'")))).isEmpty();
    }

    private static RuleGroup group(Rule... rules) {
        return new RuleGroup("g", "Group", true, List.of(rules));
    }

    private List<String> applied(RuleBook book) {
        return CompiledRules.of(book)
                .evaluator(Rates.NONE, Windows.NONE)
                .evaluate(transaction)
                .hits()
                .stream()
                .map(it -> it.rule().id())
                .toList();
    }
}
