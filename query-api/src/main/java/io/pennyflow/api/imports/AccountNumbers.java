package io.pennyflow.api.imports;

import io.pennyflow.schemas.account.AccountNumber;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file belongs to an account, by the bank's number, which a person or the first file
 * told.
 */
final class AccountNumbers {
    private AccountNumbers() {}

    /**
     * An account of the household.
     *
     * @param number null until a person or a file named one
     */
    record Known(UUID accountId, String name, @Nullable String number) {}

    /** Why the file seems to be of another account, as a sentence; empty when it does not. */
    static Optional<String> objection(
            List<Known> accounts, UUID accountId, @Nullable String stated) {
        if (stated == null || AccountNumber.folded(stated).isEmpty()) {
            return Optional.empty();
        }
        var number = AccountNumber.folded(stated);
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
        if (known.number() == null || AccountNumber.isSame(known.number(), number)) {
            return Optional.empty();
        }
        return Optional.of(
                "This file is of the account %s, but \"%s\" is the account %s. Choose the right one, or start it anyway."
                        .formatted(
                                AccountNumber.masked(number),
                                known.name(),
                                AccountNumber.masked(known.number())));
    }
}
