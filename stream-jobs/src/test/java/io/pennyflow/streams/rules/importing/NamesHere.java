package io.pennyflow.streams.rules.importing;

import io.pennyflow.streams.rules.reading.RuleReading;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A tenant with two categories, an account and a payee. */
final class NamesHere implements Names {
    static final UUID GIRO = new UUID(1, 1);

    private static final Map<String, String> CATEGORIES =
            Map.of(
                    "Groceries", "FOOD_AND_DRINK_GROCERIES",
                    "cat-1", "FOOD_AND_DRINK_GROCERIES",
                    "cat-2", "TRAVEL_LODGING");

    @Override
    public Optional<String> category(String there) {
        return Optional.ofNullable(CATEGORIES.get(there));
    }

    @Override
    public Optional<UUID> account(String there) {
        return there.equals("Giro") || there.equals("acc-1") ? Optional.of(GIRO) : Optional.empty();
    }

    @Override
    public Optional<String> payee(String there) {
        return there.equals("payee-1") ? Optional.of("Rewe") : Optional.empty();
    }

    static Imported accepted(RuleReading<Imported> reading) {
        if (reading instanceof RuleReading.Accepted<Imported> accepted) {
            return accepted.value();
        }
        throw new AssertionError(reading);
    }
}
