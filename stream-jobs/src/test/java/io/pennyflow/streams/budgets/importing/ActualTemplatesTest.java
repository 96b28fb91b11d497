package io.pennyflow.streams.budgets.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.budgets.importing.ImportedTemplates.Said;
import io.pennyflow.streams.budgets.reading.BudgetReader;
import io.pennyflow.streams.budgets.reading.BudgetReading;
import io.pennyflow.streams.budgets.reading.BudgetWriter;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines as the documentation of Actual has them; # is a comment where they stand below. */
class ActualTemplatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    template 50 | {'type':'fixed','amount':'50'}
                    template $42.97 | {'type':'fixed','amount':'42.97'}
                    template-2 50 | {'type':'fixed','amount':'50','priority':2}
                    template 50 up to 300 | {'type':'fixed','amount':'50'},{'type':'up-to','limit':'300'}
                    template up to 150 | {'type':'up-to','limit':'150','refill':true}
                    template up to 150 hold | {'type':'up-to','limit':'150','hold':true,'refill':true}
                    template up to 5 per day | {'type':'up-to','limit':'5','per':'day','refill':true}
                    template up to 100 per week starting 2024-10-07 | {'type':'up-to','limit':'100','per':'week','starting':'2024-10-07','refill':true}
                    template 500 by 2025-03 | {'type':'by-date','amount':'500','by':'2025-03'}
                    template 500 by 2025-03 repeat every 6 months | {'type':'by-date','amount':'500','by':'2025-03','everyMonths':6}
                    template 500 by 2025-03 repeat every year | {'type':'by-date','amount':'500','by':'2025-03','everyMonths':12}
                    template 500 by 2024-12 spend from 2024-03 repeat every 2 years | {'type':'by-date','amount':'500','by':'2024-12','everyMonths':24,'spendFrom':'2024-03'}
                    template 10 repeat every week starting 2025-01-06 | {'type':'every','amount':'10','count':1,'unit':'week','starting':'2025-01-06'}
                    template 10 repeat every 9 weeks starting 2025-01-04 up to 30 | {'type':'every','amount':'10','count':9,'unit':'week','starting':'2025-01-04'},{'type':'up-to','limit':'30'}
                    template 15% of all income | {'type':'percent','percent':'15'}
                    template 10% of Salary | {'type':'percent','percent':'10','category':'INCOME_WAGES'}
                    template 10% of previous Salary | {'type':'percent','percent':'10','category':'INCOME_WAGES','previous':true}
                    template 12% of available funds | {'type':'percent-of-available','percent':'12'}
                    template schedule Internet Fibre | {'type':'bill','bill':'Internet Fibre'}
                    template schedule full Simplefin | {'type':'bill','bill':'Simplefin','full':true}
                    template schedule Insurance [increase 20%] | {'type':'bill','bill':'Insurance','adjustPercent':'20'}
                    template average 6 months | {'type':'average','months':6}
                    template average 3 months [decrease 1] | {'type':'average','months':3,'adjustAmount':'-1'}
                    template copy from 12 months ago | {'type':'copy','monthsAgo':12}
                    template remainder | {'type':'remainder','weight':'1'}
                    template remainder 3 up to 40 | {'type':'remainder','weight':'3'},{'type':'up-to','limit':'40'}
                    TEMPLATE Average 6 Months | {'type':'average','months':6}
                    template 50 until 2027-03 | {'type':'fixed','amount':'50','until':'2027-03'}
                    goal 500 | {'type':'goal','amount':'500'}
                    """)
    void becomeTemplatesHere(String line, String json) {
        var imported = read("#" + line);

        assertThat(imported.said()).isEmpty();
        assertThat(BudgetWriter.write(imported.templates()).replace('"', '\''))
                .isEqualTo("[" + json + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    template | Nothing
                    template 12,50 | comma
                    template fifty | no amount
                    template 10.555 | no amount of EUR
                    template--1 50 | priority
                    template 500 by March | no month
                    template 10% of Lottery | no category
                    template average 0 months | no number
                    template remainder 0 | no weight
                    template 10 repeat every week starting 2025-02-30 | no day
                    template schedule Rent [double] | no adjustment
                    cleanup source | policy
                    template50 | no template
                    """)
    void areToldWithTheirNumberWhereTheyMeanNothing(String line, String part) {
        var imported = read("Groceries, mostly\n\n#" + line + "\n#template 1");

        assertThat(imported.said()).extracting(Said::line).containsExactly(3);
        assertThat(imported.said().get(0).sentence()).contains(part);
        assertThat(imported.templates()).hasSize(1);
    }

    @Test
    void takeOneTurnWhereTheySaveFromOneEnvelope() {
        var imported = read("#template-3 500 by 2025-03\n#template-1 schedule Rent\n#template-2 5");

        assertThat(imported.templates()).extracting(it -> it.priority()).containsExactly(1, 1, 2);
    }

    @Test
    void areOnlyOneLimitOrToldSo() {
        var imported = read("#template 50 up to 300\n#template up to 100");

        assertThat(imported.said()).extracting(Said::line).containsExactly(2);
    }

    @Property(tries = 2_000)
    void areReadOrToldWhateverIsWritten(@ForAll @From("lines") String note) {
        var imported = read(note);

        var json = BudgetWriter.write(imported.templates());
        assertThat(new BudgetReader(it -> true).readTemplates(json, "EUR"))
                .isEqualTo(new BudgetReading.Accepted<>(imported.templates()));
    }

    @Provide
    Arbitrary<String> lines() {
        var words =
                Arbitraries.of(
                        "#template",
                        "#template-1",
                        "#goal",
                        "50",
                        "$7.5",
                        "by",
                        "2025-03",
                        "up",
                        "to",
                        "repeat",
                        "every",
                        "2",
                        "weeks",
                        "year",
                        "starting",
                        "2025-01-04",
                        "10%",
                        "of",
                        "previous",
                        "all income",
                        "schedule",
                        "full",
                        "Rent",
                        "[increase 5%]",
                        "average",
                        "months",
                        "copy from",
                        "ago",
                        "remainder",
                        "hold",
                        "per",
                        "day",
                        "until",
                        "\n",
                        "\u20ac3",
                        "999999999999999");
        return words.list().ofMaxSize(12).map(it -> "#template " + String.join(" ", it));
    }

    private static ImportedTemplates read(String note) {
        return ActualTemplates.read(
                note,
                "EUR",
                it -> it.equals("Salary") ? Optional.of("INCOME_WAGES") : Optional.empty());
    }
}
