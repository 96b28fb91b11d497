package io.pennyflow.streams.rules.importing;

import io.pennyflow.streams.rules.model.Condition;
import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.Operator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** Conditions on dates: of a day, a month or a year, but not of a schedule. */
final class ActualDates {
    private static final int NEAR_DAYS = 2;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private ActualDates() {}

    static Said<Condition> condition(String operator, Loose value) {
        if (!value.isText()) {
            return Said.not("Schedules cannot be asked for here.");
        }
        try {
            return of(operator, value.text());
        } catch (DateTimeException e) {
            return Said.not("There is no such date.");
        }
    }

    private static Said<Condition> of(String operator, String value) {
        if (DAY.matcher(value).matches()) {
            return day(operator, LocalDate.parse(value));
        }
        if (operator.equals("is") && MONTH.matcher(value).matches()) {
            var month = YearMonth.parse(value);
            return Said.same(between(month.atDay(1), month.atEndOfMonth()));
        }
        if (operator.equals("is") && YEAR.matcher(value).matches()) {
            var year = Year.parse(value);
            return Said.same(between(year.atDay(1), year.atMonth(12).atEndOfMonth()));
        }
        return Said.not("There is no such comparison of dates here.");
    }

    private static Said<Condition> day(String operator, LocalDate day) {
        return switch (operator) {
            case "is" -> Said.same(leaf(Operator.ON, day));
            case "isapprox" ->
                    Said.same(between(day.minusDays(NEAR_DAYS), day.plusDays(NEAR_DAYS)));
            case "gt" -> Said.same(leaf(Operator.AFTER, day));
            case "lt" -> Said.same(leaf(Operator.BEFORE, day));
            case "gte" -> Said.same(new Condition.Not(leaf(Operator.BEFORE, day)));
            case "lte" -> Said.same(new Condition.Not(leaf(Operator.AFTER, day)));
            default -> Said.not("There is no such comparison of dates here.");
        };
    }

    private static Condition between(LocalDate first, LocalDate last) {
        return Leaves.date(Field.BOOKED_ON, Operator.BETWEEN, first, last);
    }

    private static Condition leaf(Operator operator, LocalDate day) {
        return Leaves.date(Field.BOOKED_ON, operator, day);
    }
}
