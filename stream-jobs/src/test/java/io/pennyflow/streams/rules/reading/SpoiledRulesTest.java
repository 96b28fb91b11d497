package io.pennyflow.streams.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.rules.RandomRules;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SpoiledRulesTest {
    @Property(tries = 2_000)
    void whateverIsChangedInARuleItIsAcceptedOrRefusedWithFaults(@ForAll long seed) {
        var random = new Random(seed);
        var rule = new RandomRules(random).rule();
        var text = new StringBuilder(RuleWriter.write(rule));
        for (var left = 1 + random.nextInt(3); left > 0; left--) {
            var at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, "{}[]\",:0-e\\\0".charAt(random.nextInt(12)));
                default -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
            }
        }

        var reading = RuleReader.ofTaxonomy().readRule(text.toString());

        if (reading instanceof RuleReading.Refused<?> refused) {
            assertThat(refused.faults()).isNotEmpty();
        }
    }
}
