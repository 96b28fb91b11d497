package io.pennyflow.streams.alerts.household;

import io.pennyflow.schemas.alert.AlertKind;
import io.pennyflow.schemas.intent.v1.Account;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Which accounts can run low, and what members call low. */
final class Accounts {
    static final String CHECKING = "checking";

    /** What is owed on a card or a loan is no lack of money. */
    private static final Set<String> HOLDING = Set.of(CHECKING, "savings", "cash");

    private Accounts() {}

    static boolean holdsMoney(Account account) {
        return !account.getClosed() && HOLDING.contains(account.getKind());
    }

    /** The most that any member wants to be told below, in the account's currency. */
    static Optional<BigDecimal> threshold(Household household, Account account, AlertKind kind) {
        return household.settings().stream()
                .flatMap(it -> it.getKinds().stream())
                .filter(it -> it.getKind().equals(kind.wire()))
                .filter(it -> account.getCurrency().equals(it.getCurrency()))
                .map(it -> it.getThreshold())
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo);
    }
}
