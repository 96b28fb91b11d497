package io.pennyflow.streams.budgets.reading;

import static io.pennyflow.streams.budgets.BudgetFixtures.envelope;
import static io.pennyflow.streams.budgets.BudgetFixtures.faults;
import static io.pennyflow.streams.budgets.BudgetFixtures.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.rules.json.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that is wrong with a budget is said at once, each with its place. */
class FaultsOfBudgetsTest {

    @Test
    void saysAllOfThem() {
        var wrong =
                """
                {"version":2,"name":"","kind":"zero-bassed","currency":"EURO","monthStart":29,
                 "first":"2025-13","accounts":["x"],"colour":"red",
                 "envelopes":[{"category":"food","policies":[{"from":"2025-01","surplus":"hold"}]}]}
                """;

        assertThat(faults(wrong))
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder(
                        "/version",
                        "/name",
                        "/kind",
                        "/currency",
                        "/monthStart",
                        "/first",
                        "/accounts/0",
                        "/colour",
                        "/envelopes/0/category",
                        "/envelopes/0/policies/0/surplus");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {'type':'fixd','amount':'5'} | /type
                    {'type':'fixed','amount':'5.555'} | /amount
                    {'type':'fixed','amount':5,'by':'2025-03'} | /by
                    {'type':'by-date','amount':'-5','by':'2025-03'} | /amount
                    {'type':'by-date','amount':'5','by':'2025-03','spendFrom':'2025-04'} | /spendFrom
                    {'type':'every','amount':'5','count':0,'unit':'week','starting':'2025-01-01'} | /count
                    {'type':'every','amount':'5','count':1,'unit':'fortnight','starting':'2025-01-01'} | /unit
                    {'type':'percent','percent':0} | /percent
                    {'type':'remainder','weight':0} | /weight
                    {'type':'up-to','limit':'5','per':'week'} | ''
                    {'type':'bill','bill':''} | /bill
                    {'type':'fixed','amount':'5','from':'2025-05','until':'2025-04'} | ''
                    {'type':'fixed','amount':'5','priority':100} | /priority
                    """)
    void pointsAtWhatIsWrongInATemplate(String template, String place) {
        var faults = faults(json(envelope("FOOD", "{'type':'goal','amount':'1'}," + template), ""));

        assertThat(faults)
                .extracting(Fault::pointer)
                .containsExactly("/envelopes/0/templates/1" + place);
        assertThat(faults.get(0).problem()).endsWith(".");
        assertThat(faults.get(0).remedy()).isNotBlank();
    }

    @Test
    void refusesMoneyWhereNoEnvelopeIs() {
        var early = "{'category':'FOOD','policies':[{'from':'2025-03'}]}";

        assertThat(faults(json(early, "'2025-02':{'FOOD':'5'},'2025-04':{'RENT':'5'}")))
                .extracting(Fault::pointer)
                .containsExactly("/assigned/2025-04/RENT", "/assigned/2025-02/FOOD");
        assertThat(faults(json(early, "'2024-12':{'FOOD':'5'}")))
                .extracting(Fault::pointer)
                .isEqualTo(List.of("/assigned/2024-12"));
    }

    @Test
    void refusesTwoEnvelopesForOneCategory() {
        var two = envelope("FOOD", "") + "," + envelope("FOOD", "");

        assertThat(faults(json(two, "")))
                .extracting(Fault::pointer)
                .containsExactly("/envelopes/1");
    }
}
