package io.pennyflow.streams.rules.importing;

import static io.pennyflow.streams.rules.importing.Leaves.direction;
import static io.pennyflow.streams.rules.importing.Leaves.empty;
import static io.pennyflow.streams.rules.importing.Leaves.notEmpty;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import io.pennyflow.streams.rules.importing.FireflyRule.Part;
import io.pennyflow.streams.rules.model.Condition;
import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.Operand;
import io.pennyflow.streams.rules.model.Operator;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Triggers of Firefly III as conditions. */
final class FireflyTriggers {
    private static final Map<String, Operator> ENDINGS =
            Map.of(
                    "_is", Operator.IS,
                    "_contains", Operator.CONTAINS,
                    "_starts", Operator.STARTS,
                    "_ends", Operator.ENDS);
    private static final Map<String, Field> TEXTS =
            Map.of(
                    "description", Field.DESCRIPTION,
                    "notes", Field.NOTE,
                    "tag", Field.TAGS,
                    "external_id", Field.PROVIDER_ID,
                    "internal_reference", Field.REFERENCE,
                    "account_nr", Field.COUNTERPARTY_ACCOUNT,
                    "account_iban", Field.COUNTERPARTY_ACCOUNT);
    private static final Map<String, Operator> COMPARISONS =
            Map.of(
                    "is", Operator.EQUALS,
                    "exactly", Operator.EQUALS,
                    "less", Operator.LESS,
                    "more", Operator.GREATER);
    private static final Map<String, Operator> DATES =
            Map.of("on", Operator.ON, "before", Operator.BEFORE, "after", Operator.AFTER);
    private static final Pattern MONEY = Pattern.compile("[0-9]{1,12}([.][0-9]{1,12})?");
    private static final Pattern MONTH_DAY = Pattern.compile("xxxx-xx-([0-9]{2})");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final Names names;
    private final FireflyAccounts accounts;

    FireflyTriggers(Names names) {
        this.names = names;
        this.accounts = new FireflyAccounts(names);
    }

    Said<Condition> condition(Part trigger) {
        var said = positive(trigger.type(), trigger.value().strip());
        return trigger.negated() ? said.map(Condition.Not::new) : said;
    }

    private Said<Condition> positive(String type, String value) {
        var whole = whole(type, value);
        if (whole != null) {
            return whole;
        }
        var cut = Math.max(type.lastIndexOf('_'), 0);
        var operator = ENDINGS.get(type.substring(cut));
        var subject = type.substring(0, cut);
        if (operator == null) {
            return compared(subject, type.substring(cut).replace("_", ""), value);
        }
        if (value.isEmpty()) {
            return Said.not("It compares with nothing.");
        }
        return ofText(subject, operator, value);
    }

    /** Those that are no comparison; null for the others. */
    private @Nullable Said<Condition> whole(String type, String value) {
        return switch (type) {
            case "transaction_type" -> transactionType(value);
            case "currency_is" -> currency(Field.CURRENCY, value);
            case "foreign_currency_is" -> currency(Field.ORIGINAL_CURRENCY, value);
            case "has_any_category" -> Said.same(new Condition.Not(uncategorized()));
            case "has_no_category" -> Said.same(uncategorized());
            case "has_any_tag" -> Said.same(notEmpty(Field.TAGS));
            case "has_no_tag" -> Said.same(empty(Field.TAGS));
            case "any_notes", "has_any_notes", "notes_any" -> Said.same(notEmpty(Field.NOTE));
            case "no_notes", "has_no_notes", "notes_empty" -> Said.same(empty(Field.NOTE));
            case "any_external_id" -> Said.same(notEmpty(Field.PROVIDER_ID));
            case "no_external_id" -> Said.same(empty(Field.PROVIDER_ID));
            default -> null;
        };
    }

    private static Condition uncategorized() {
        return Leaves.text(Field.CATEGORY, Operator.IS, Taxonomy.UNCATEGORIZED);
    }

    private static Said<Condition> transactionType(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "withdrawal" -> Said.same(direction("out"));
            case "deposit" -> Said.same(direction("in"));
            case "transfer" -> Said.same(notEmpty(Field.TRANSFER_ID));
            default -> Said.not("Transactions have no such type here.");
        };
    }

    private static Said<Condition> currency(Field field, String value) {
        return CURRENCY.matcher(value).matches()
                ? Said.same(Leaves.text(field, Operator.IS, value))
                : Said.not("This is no ISO 4217 code of a currency.");
    }

    private Said<Condition> ofText(String subject, Operator operator, String value) {
        var field = TEXTS.get(subject);
        if (field != null) {
            return Said.same(Leaves.text(field, operator, value));
        }
        return switch (subject) {
            case "category" -> category(operator, value);
            case "amount", "foreign_amount" -> compared(subject, "is", value);
            case "date", "book_date", "interest_date" -> compared(subject, "on", value);
            case "source_account", "from_account" -> accounts.named(operator, value, "out", "in");
            case "destination_account", "to_account" ->
                    accounts.named(operator, value, "in", "out");
            case "account" -> accounts.named(operator, value);
            case "source_account_nr", "source_account_iban", "from_account_nr" ->
                    FireflyAccounts.numbered(operator, value, "in");
            case "destination_account_nr", "destination_account_iban", "to_account_nr" ->
                    FireflyAccounts.numbered(operator, value, "out");
            default -> Said.not("Transactions do not have this here.");
        };
    }

    private Said<Condition> category(Operator operator, String value) {
        if (operator != Operator.IS) {
            return Said.not("Categories are compared as a whole here.");
        }
        return names.category(value)
                .map(it -> Said.<Condition>same(Leaves.text(Field.CATEGORY, Operator.IS, it)))
                .orElseGet(() -> Said.not("There is no such category here."));
    }

    private static Said<Condition> compared(String subject, String comparison, String value) {
        return switch (subject) {
            case "amount" -> amount(Field.AMOUNT, comparison, value);
            case "foreign_amount" -> amount(Field.ORIGINAL_AMOUNT, comparison, value);
            case "date", "book_date" -> date(Field.BOOKED_ON, comparison, value);
            case "interest_date" -> date(Field.VALUE_ON, comparison, value);
            case "created_at" -> date(Field.OBSERVED_AT, comparison, value);
            default -> Said.not("Transactions do not have this here.");
        };
    }

    /** Amounts have no sign there. */
    private static Said<Condition> amount(Field field, String comparison, String value) {
        var operator = COMPARISONS.get(comparison);
        if (operator == null || !MONEY.matcher(value).matches()) {
            return Said.not("This is no comparison with an amount.");
        }
        return Said.same(Leaves.unsigned(field, operator, new BigDecimal(value)));
    }

    private static Said<Condition> date(Field field, String comparison, String value) {
        var operator = DATES.get(comparison);
        var monthDay = MONTH_DAY.matcher(value);
        if (operator == Operator.ON && monthDay.matches()) {
            var day = new Operand.MonthDays(List.of(Integer.valueOf(monthDay.group(1))));
            return Said.same(new Condition.Leaf(field, Operator.DAY_OF_MONTH, day));
        }
        if (operator == null) {
            return Said.not("This is no comparison with a date.");
        }
        try {
            return Said.same(Leaves.date(field, operator, LocalDate.parse(value)));
        } catch (DateTimeException e) {
            return Said.not("Only whole dates, such as 2026-12-31, can be said here.");
        }
    }
}
