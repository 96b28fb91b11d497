package io.pennyflow.schemas.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNumberTest {
    @Test
    void isTheSameHoweverItIsSpaced() {
        assertThat(AccountNumber.folded(" de02 1203-0000 0000.2020/51"))
                .isEqualTo("DE02120300000000202051");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE02120300000000202051",
                "GB33BUKB20201555555555",
                "NL91ABNA0417164300",
                "NO9386011117947",
                "MT84MALT011000012345MTLCAST001S"
            })
    void knowsAnIban(String iban) {
        assertThat(AccountNumber.isLikeIban(iban)).isTrue();
        assertThat(AccountNumber.isChecked(iban)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DE02120300000000202052", "DE20120300000000202051", "DE0212030000000020205"})
    void seesThatAnIbanIsMistyped(String iban) {
        assertThat(AccountNumber.isLikeIban(iban)).isTrue();
        assertThat(AccountNumber.isChecked(iban)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "DE02120300000000202051, 0000202051",
        "DE02120300000000202051, DE02 1203 0000 0000 2020 51",
        "202051, DE02120300000000202051",
        "NL91ABNA0417164300, 417164300"
    })
    void isOneWithTheEndOfItsIban(String one, String other) {
        assertThat(AccountNumber.isSame(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DE02120300000000202051, 2051",
        "DE02120300000000202051, 0000202052",
        "DE02120300000000202051, DE02100500000054540402",
        "1234202051, 202051",
        "DE02120300000000202051, 000000"
    })
    void isNotOneWithAnother(String one, String other) {
        assertThat(AccountNumber.isSame(one, other)).isFalse();
    }

    @Test
    void showsItsEndAlone() {
        assertThat(AccountNumber.masked("DE02120300000000202051")).isEqualTo("…2051");
        assertThat(AccountNumber.masked("4711")).isEqualTo("4711");
    }
}
