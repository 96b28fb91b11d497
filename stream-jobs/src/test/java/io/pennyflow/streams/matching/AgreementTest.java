package io.pennyflow.streams.matching;

import static io.pennyflow.streams.matching.MatchingFixtures.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
    @Test
    void twoBatchesThatListTheSameAmountsAgree() {
        var rows = rows(6, 0, 1);

        assertThat(agreement(rows).holds(rows.get(0), rows.get(1))).isTrue();
    }

    @Test
    void fewAmountsAreNoAgreementButEnoughWhenWordsAgree() {
        var rows = rows(5, 0, 1);

        assertThat(agreement(rows).holds(rows.get(0), rows.get(1))).isFalse();
        assertThat(agreement(rows).overlaps(rows.get(0), rows.get(1))).isTrue();
    }

    @Test
    void batchesOfOtherAmountsDoNotAgree() {
        var rows = rows(6, 0, 2);

        assertThat(agreement(rows).holds(rows.get(0), rows.get(1))).isFalse();
        assertThat(agreement(rows).overlaps(rows.get(0), rows.get(1))).isFalse();
    }

    @Test
    void knowsHowManyDaysLaterOneDatesWhatTheOtherTells() {
        var rows = rows(6, 2, 1);

        assertThat(agreement(rows).lag(rows.get(0), rows.get(1))).isEqualTo(2);
        assertThat(agreement(rows).lag(rows.get(1), rows.get(0))).isEqualTo(-2);
    }

    @Test
    void knowsWhetherTheWordsOfTheTwoAreUsuallyAlike() {
        var alike = rows(6, 0, 1);
        var unlike = new ArrayList<>(alike);
        unlike.replaceAll(it -> it.day % 2 == 0 ? it : new Row(renamed(it.posting)));

        assertThat(agreement(alike).isAlikeInWords(alike.get(0), alike.get(1))).isTrue();
        assertThat(agreement(unlike).isAlikeInWords(unlike.get(0), unlike.get(1))).isFalse();
    }

    private static Posting renamed(Posting it) {
        var batch = it.batches().contains(MatchingFixtures.id("one")) ? "one" : "two";
        var text = batch.equals("one") ? "Bakery" : "Pharmacy";
        return row(it.id().toString(), batch, 1, it.amount().toString(), text);
    }

    /** A row a day of each batch, the second's dated later and its amounts times a factor. */
    private static List<Row> rows(int days, int later, int factor) {
        var rows = new ArrayList<Row>();
        for (var day = 0; day < days; day++) {
            var amount = 100 + day * 7;
            rows.add(new Row(row("a" + day, "one", day, "-" + amount, "Shop " + name(day))));
            rows.add(
                    new Row(
                            row(
                                    "b" + day,
                                    "two",
                                    day + later,
                                    "-" + amount * factor,
                                    "Shop " + name(day))));
        }
        return rows;
    }

    private static String name(int day) {
        return List.of("North", "South", "East", "West", "Centre", "Harbour").get(day);
    }

    private static Agreement agreement(List<Row> rows) {
        return new Agreement(
                rows, Coverage.derivedFrom(rows.stream().map(it -> it.posting).toList()));
    }
}
