package io.pennyflow.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.imports.stream.Routes;
import io.pennyflow.connect.statement.Proof;
import io.pennyflow.connect.statement.StatementSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FileAccountsTest {
    private static final UUID EVERYDAY = new UUID(0, 1);

    @Test
    void bringsTheStatementsOfOneAccountTogether() {
        var found =
                FileAccounts.of(
                        List.of(
                                statement("DE 111", "EUR", 2),
                                statement("222", "EUR", 3),
                                statement("DE111", "EUR", 1)));

        assertThat(found).extracting(FileAccount::number).containsExactly("DE 111", "222");
        assertThat(found).extracting(FileAccount::entries).containsExactly(5L, 7L);
        assertThat(found.get(0).statements()).containsExactly(0, 2);
        assertThat(found.get(0).from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(found.get(0).to()).isEqualTo(LocalDate.of(2026, 1, 2));
    }

    @Test
    void tellsOneNumberInTwoCurrenciesApart() {
        var found =
                FileAccounts.of(List.of(statement("111", "EUR", 1), statement("111", "USD", 1)));

        assertThat(found).extracting(FileAccount::currency).containsExactly("EUR", "USD");
    }

    @Test
    void findsNothingToTellApartInAFileOfOneAccount() {
        var found = FileAccounts.of(List.of(statement("111", "EUR", 1), statement(null, null, 1)));

        assertThat(found).isEmpty();
        assertThat(FileAccounts.problem(found)).isNull();
    }

    @Test
    void isReadyOnceEveryAccountHasAPlaceAndOneIsWanted() {
        var found =
                FileAccounts.of(List.of(statement("111", "EUR", 1), statement("222", "EUR", 1)));
        var first = found.get(0).to(EVERYDAY, AccountChoice.By.CHOICE, false);
        var second = found.get(1).to(null, null, true);

        assertThat(FileAccounts.problem(found)).startsWith("The file holds 2 accounts.");
        assertThat(FileAccounts.problem(List.of(first, found.get(1)))).isNotNull();
        assertThat(FileAccounts.problem(List.of(first, second))).isNull();
        assertThat(FileAccounts.problem(List.of(second, second))).contains("left out");
    }

    @Test
    void sendsTheRowsOfEachStatementWhereItsAccountGoes() {
        var found =
                FileAccounts.of(
                        List.of(
                                statement("222", "EUR", 1),
                                statement("111", "EUR", 1),
                                statement("222", "EUR", 1)));
        var target = new Routes.Target(EVERYDAY, "EUR");

        var routes =
                FileAccounts.routes(
                        found,
                        it -> "111".equals(it.number()) ? Optional.of(target) : Optional.empty());

        assertThat(routes.of(0)).isNull();
        assertThat(routes.of(1)).isEqualTo(target);
        assertThat(routes.of(2)).isNull();
        assertThat(routes.accountIds()).containsExactly(EVERYDAY);
    }

    private static StatementSummary statement(
            @Nullable String number, @Nullable String currency, int day) {
        return new StatementSummary(
                null,
                number,
                currency,
                LocalDate.of(2026, 1, day),
                LocalDate.of(2026, 1, day),
                null,
                null,
                day == 3 ? 7 : day == 2 ? 4 : 1,
                Proof.UNPROVEN);
    }
}
