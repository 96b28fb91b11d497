package io.pennyflow.api.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a file belongs to an account, by the bank's number, which the first file taught. */
final class AccountNumbers {
    private AccountNumbers() {}

    /**
     * An account of the household.
     *
     * @param number null until a file named one
     */
    record Known(UUID accountId, String name, @Nullable String number) {}

    /** Letters and digits alone, so that spaces and dashes make no difference. */
    static String normalized(String number) {
        return number.replaceAll("[^A-Za-z0-9*]", "").toUpperCase(Locale.ROOT);
    }

    /** Why the file seems to be of another account, as a sentence; empty when it does not. */
    static Optional<String> objection(
            List<Known> accounts, UUID accountId, @Nullable String stated) {
        if (stated == null || normalized(stated).isEmpty()) {
            return Optional.empty();
        }
        var number = normalized(stated);
        return accounts.stream()
                .filter(it -> it.accountId().equals(accountId) || number.equals(it.number()))
                .flatMap(it -> objection(it, accountId, number).stream())
                .findFirst();
    }

    private static Optional<String> objection(Known known, UUID accountId, String number) {
        if (!known.accountId().equals(accountId)) {
            return Optional.of(
                    "This file is of the account \"%s\". Import it there, or start it anyway."
                            .formatted(known.name()));
        }
        if (known.number() == null || known.number().equals(number)) {
            return Optional.empty();
        }
        return Optional.of(
                "This file is of the account %s, but earlier files of \"%s\" were of %s."
                                .formatted(tail(number), known.name(), tail(known.number()))
                        + " Choose the right account, or start it anyway.");
    }

    private static String tail(String number) {
        return number.length() <= 4 ? number : "…" + number.substring(number.length() - 4);
    }
}
