package io.pennyflow.streams.rules.importing;

import static io.pennyflow.streams.rules.importing.Leaves.both;
import static io.pennyflow.streams.rules.importing.Leaves.direction;
import static io.pennyflow.streams.rules.importing.Leaves.either;

import io.pennyflow.streams.rules.model.Condition;
import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.Operator;
import java.util.List;
import java.util.Optional;

/**
 * Triggers of Firefly III about accounts: there each side of a transaction is one, and the other
 * side's is a shop or a person.
 */
final class FireflyAccounts {
    private static final String OTHER_SIDE =
            "It is taken for the name of the other side, as none of the accounts is meant.";

    private final Names names;

    FireflyAccounts(Names names) {
        this.names = names;
    }

    /**
     * The account that pays is the tenant's own when money goes out, and the other side's when it
     * comes in; that which receives the other way round.
     */
    Said<Condition> named(Operator operator, String value, String own, String other) {
        return owned(operator, value)
                .map(it -> Said.same(both(direction(own), it)))
                .orElseGet(
                        () ->
                                Said.nearly(
                                        both(direction(other), otherSide(operator, value)),
                                        OTHER_SIDE));
    }

    /** Either side. */
    Said<Condition> named(Operator operator, String value) {
        return owned(operator, value)
                .map(Said::same)
                .orElseGet(() -> Said.nearly(otherSide(operator, value), OTHER_SIDE));
    }

    /** Only the other side has a number here. */
    static Said<Condition> numbered(Operator operator, String value, String other) {
        var number = Leaves.text(Field.COUNTERPARTY_ACCOUNT, operator, value);
        return Said.nearly(
                both(direction(other), number),
                "It is taken for the number of the other side's account.");
    }

    private Optional<Condition> owned(Operator operator, String value) {
        return operator == Operator.IS
                ? names.account(value).map(it -> Leaves.ids(Field.ACCOUNT_ID, List.of(it)))
                : Optional.empty();
    }

    private static Condition otherSide(Operator operator, String value) {
        return either(
                Leaves.text(Field.COUNTERPARTY_NAME, operator, value),
                Leaves.text(Field.MERCHANT_NAME, operator, value));
    }
}
