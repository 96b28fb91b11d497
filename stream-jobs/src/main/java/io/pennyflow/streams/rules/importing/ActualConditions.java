package io.pennyflow.streams.rules.importing;

import io.pennyflow.streams.rules.model.Condition;
import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Conditions of Actual as ours. */
final class ActualConditions {
    /** Operators that turn another one round. */
    private static final Map<String, String> NEGATED =
            Map.of("isNot", "is", "doesNotContain", "contains", "notOneOf", "oneOf");

    private final Names names;

    ActualConditions(Names names) {
        this.names = names;
    }

    Said<Condition> condition(Loose condition) {
        var operator = condition.get("op").text();
        var positive = NEGATED.get(operator);
        return positive == null
                ? positive(condition, operator)
                : positive(condition, positive).map(Condition.Not::new);
    }

    private Said<Condition> positive(Loose condition, String operator) {
        var value = condition.get("value");
        return switch (condition.get("field").text()) {
            case "payee", "description" -> payee(operator, value);
            case "imported_payee", "imported_description" -> importedPayee(operator, value);
            case "notes" -> text(Field.NOTE, operator, value);
            case "account" -> account(operator, value);
            case "category" -> category(operator, value);
            case "amount" -> ActualAmounts.condition(condition, operator);
            case "date" -> ActualDates.condition(operator, value);
            case "transfer" ->
                    value.flag(true)
                            ? Said.same(Leaves.notEmpty(Field.TRANSFER_ID))
                            : Said.same(Leaves.empty(Field.TRANSFER_ID));
            default -> Said.not("Transactions do not have this here.");
        };
    }

    /** By id, as there; what is contained is a part of a name. */
    private Said<Condition> payee(String operator, Loose value) {
        if (operator.equals("is") && !value.isThere()) {
            return Said.same(Leaves.empty(Field.MERCHANT_NAME));
        }
        if (!operator.equals("is") && !operator.equals("oneOf")) {
            return text(Field.MERCHANT_NAME, operator, value);
        }
        return named(value, names::payee)
                .map(it -> Said.<Condition>same(Leaves.texts(Field.MERCHANT_NAME, it)))
                .orElseGet(() -> Said.not("Nobody told the name of that payee."));
    }

    /** What the bank wrote stands in one of two places here. */
    private static Said<Condition> importedPayee(String operator, Loose value) {
        return text(Field.DESCRIPTION, operator, value)
                .map(
                        it ->
                                Leaves.either(
                                        it,
                                        text(Field.COUNTERPARTY_NAME, operator, value)
                                                .value()
                                                .orElseThrow()));
    }

    private Said<Condition> account(String operator, Loose value) {
        if (!operator.equals("is") && !operator.equals("oneOf")) {
            return Said.not("Accounts are told by which they are here, not by their names.");
        }
        return named(value, names::account)
                .map(it -> Said.<Condition>same(Leaves.ids(Field.ACCOUNT_ID, it)))
                .orElseGet(() -> Said.not("There is no such account here."));
    }

    private Said<Condition> category(String operator, Loose value) {
        if (operator.equals("is") && !value.isThere()) {
            return Said.same(Leaves.text(Field.CATEGORY, Operator.IS, "UNCATEGORIZED"));
        }
        if (!operator.equals("is") && !operator.equals("oneOf")) {
            return Said.not("Categories are compared as a whole here.");
        }
        return named(value, names::category)
                .map(it -> Said.<Condition>same(Leaves.texts(Field.CATEGORY, it)))
                .orElseGet(() -> Said.not("There is no such category here."));
    }

    private static Said<Condition> text(Field field, String operator, Loose value) {
        if (operator.equals("is") && (!value.isThere() || value.text().isBlank())) {
            return Said.same(Leaves.empty(field));
        }
        var texts = texts(value);
        if (texts.isEmpty()) {
            return Said.not("It compares with nothing.");
        }
        return switch (operator) {
            case "is" -> Said.same(Leaves.text(field, Operator.IS, texts.get(0)));
            case "contains" -> Said.same(Leaves.text(field, Operator.CONTAINS, texts.get(0)));
            case "oneOf" -> Said.same(Leaves.texts(field, texts));
            case "matches" ->
                    Said.nearly(
                            Leaves.text(field, Operator.REGEX, texts.get(0)),
                            "Expressions are tried in any case here, in RE2 syntax.");
            case "hasTags" -> hasTags(field, texts.get(0));
            default -> Said.not("There is no such comparison of texts here.");
        };
    }

    /** Tags are words of the note there. */
    private static Said<Condition> hasTags(Field field, String value) {
        var tags = new ArrayList<Condition>();
        for (var tag : value.strip().split("[\\s#]+", -1)) {
            if (!tag.isEmpty()) {
                tags.add(
                        Leaves.either(
                                Leaves.text(field, Operator.CONTAINS, "#" + tag),
                                Leaves.text(Field.TAGS, Operator.IS, tag)));
            }
        }
        return tags.isEmpty()
                ? Said.not("It names no tag.")
                : Said.nearly(
                        new Condition.And(tags),
                        "A tag is looked for among the tags as well as in the note.");
    }

    private static List<String> texts(Loose value) {
        return each(value).stream().map(Loose::text).filter(it -> !it.isBlank()).toList();
    }

    private static List<Loose> each(Loose value) {
        return value.items().isEmpty() ? List.of(value) : value.items();
    }

    /** Empty unless all of them are known. */
    private static <T> Optional<List<T>> named(Loose value, Function<String, Optional<T>> name) {
        var named = new ArrayList<T>();
        for (var item : each(value)) {
            name.apply(item.text()).ifPresent(named::add);
        }
        return named.size() == each(value).size() && !named.isEmpty()
                ? Optional.of(named)
                : Optional.empty();
    }
}
