package io.pennyflow.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountNumbersTest {
    private static final UUID OURS = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final List<AccountNumbers.Known> ACCOUNTS =
            List.of(
                    new AccountNumbers.Known(OURS, "Everyday", null),
                    new AccountNumbers.Known(OTHER, "Savings", "DE02120300000000202051"));

    @Test
    void hasNothingAgainstAFileThatNamesNoAccount() {
        assertThat(AccountNumbers.objection(ACCOUNTS, OURS, null)).isEmpty();
    }

    @Test
    void hasNothingAgainstTheFirstNumberOfAnAccount() {
        assertThat(AccountNumbers.objection(ACCOUNTS, OURS, "4711")).isEmpty();
    }

    @Test
    void namesTheAccountTheFileIsOfHoweverItIsSpaced() {
        assertThat(AccountNumbers.objection(ACCOUNTS, OURS, "de02 1203 0000 0000 2020 51"))
                .hasValueSatisfying(it -> assertThat(it).contains("\"Savings\""));
    }

    @Test
    void takesTheBanksOwnNumberForTheEndOfTheIban() {
        assertThat(AccountNumbers.objection(ACCOUNTS, OTHER, "0000202051")).isEmpty();
    }

    @Test
    void objectsToANumberThatIsNotTheOneLearned() {
        assertThat(AccountNumbers.objection(ACCOUNTS, OTHER, "4711"))
                .hasValueSatisfying(it -> assertThat(it).contains("4711").contains("…2051"));
    }
}
