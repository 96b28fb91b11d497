package io.pennyflow.streams.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.rules.RandomRules;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RoundTripTest {
    private final RuleReader reader = RuleReader.ofTaxonomy();

    @Property(tries = 1_000)
    void readsWhatItWrote(@ForAll long seed) {
        var book = new RandomRules(new Random(seed)).book(10);

        var reading = reader.readBook(RuleWriter.write(book));

        assertThat(reading).isEqualTo(new RuleReading.Accepted<>(book));
    }
}
