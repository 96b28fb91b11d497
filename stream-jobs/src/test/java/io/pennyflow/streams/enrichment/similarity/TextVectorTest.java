package io.pennyflow.streams.enrichment.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextVectorTest {
    private static final double ALIKE = 0.6;

    @ParameterizedTest
    @CsvSource({
        "KIOSK YILMAZ 0712 BERLIN, KIOSK YILMAZ 0713 BERLIN",
        "Bäckerei Schmidt Filiale 3, BAECKEREI SCHMIDT FILIALE 12",
        "Stadtwerke Abschlag Strom, STADTWERKE ABSCHLAG GAS",
        "PAYPAL *GITHUB INC 402-935, PAYPAL *GITHUB 88812345"
    })
    void findsAlikeWhatDiffersInNumbersAndAWord(String one, String other) {
        assertThat(cosine(one, null, other, null)).isGreaterThan(ALIKE);
    }

    @ParameterizedTest
    @CsvSource({
        "KIOSK YILMAZ BERLIN, SHELL 2209 DANKT",
        "Bäckerei Schmidt, Metzgerei Huber",
        "NETFLIX.COM, SPOTIFY AB STOCKHOLM"
    })
    void findsApartWhatHasNothingInCommon(String one, String other) {
        assertThat(cosine(one, null, other, null)).isLessThan(0.35);
    }

    @Test
    void hearsTheMerchantBesideTheText() {
        var without = cosine("AMZN Mktp DE*2K41X", null, "Bestellung 302 Media", null);
        var with = cosine("AMZN Mktp DE*2K41X", "Amazon", "Bestellung 302 Media", "Amazon");

        assertThat(with).isGreaterThan(without + 0.2);
    }

    @Property(tries = 200)
    void isOfLengthOneAndAlikeToItself(@ForAll @StringLength(max = 80) String text) {
        var vector = TextVector.of(text, null, null);

        var length = vector.cosine(vector);

        assertThat(length == 0 || Math.abs(length - 1) < 1e-5).isTrue();
    }

    /** Vectors in a database would outlive the process that made them. */
    @Test
    void staysTheSameInEveryVersion() {
        var cosine =
                cosine("REWE Markt Lindenhof Berlin", null, "Edeka Lindner Berlin Mitte", null);

        assertThat(cosine).isCloseTo(0.45322, within(1e-5));
    }

    private static double cosine(
            String one, @Nullable String first, String other, @Nullable String second) {
        return TextVector.of(one, null, first).cosine(TextVector.of(other, null, second));
    }
}
