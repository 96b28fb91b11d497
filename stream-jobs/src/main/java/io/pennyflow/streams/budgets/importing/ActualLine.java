package io.pennyflow.streams.budgets.importing;

import io.pennyflow.streams.budgets.model.Limits;
import io.pennyflow.streams.budgets.model.Need;
import io.pennyflow.streams.budgets.model.Template;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands behind {@code #template}: one need, and a limit when there is one. */
final class ActualLine {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final Pattern SPAN =
            Pattern.compile(
                    "(.*?)(?: starting ([0-9]{4}-[0-9]{2}))?(?: until"
                            + " ([0-9]{4}-[0-9]{2})(?:-[0-9]{2})?)?",
                    FLAGS);
    private static final Pattern LIMITED = Pattern.compile("(.*?) ?\\bup to (.+)", FLAGS);
    private static final Pattern PERCENT =
            Pattern.compile("([0-9.]{1,12}) ?% of (previous )?(.+)", FLAGS);
    private static final Pattern BY =
            Pattern.compile(
                    "(\\S+) by (\\S+)(?: spend from (\\S+))?(?: repeat every (?:(\\S+)"
                            + " )?(month|year)s?)?",
                    FLAGS);
    private static final Pattern EVERY =
            Pattern.compile(
                    "(\\S+) repeat every (?:(\\S+) )?(day|week|month|year)s? starting (\\S+)",
                    FLAGS);
    private static final Pattern SCHEDULE =
            Pattern.compile("schedule (full )?(.+?)(?: \\[(.+)\\])?", FLAGS);
    private static final Pattern AVERAGE =
            Pattern.compile("average (\\S+) months?(?: \\[(.+)\\])?", FLAGS);
    private static final Pattern COPY = Pattern.compile("copy from (\\S+) months? ago", FLAGS);
    private static final Pattern REMAINDER = Pattern.compile("remainder(?: (\\S+))?", FLAGS);
    private static final int MONTHS_OF_YEAR = 12;
    private static final int BILL_LENGTH_MAX = Limits.NAME_LENGTH_MAX;

    private final ActualWords words;
    private final Function<String, Optional<String>> category;

    ActualLine(String currency, Function<String, Optional<String>> category) {
        this.words = new ActualWords(currency);
        this.category = category;
    }

    List<Template> goal(String text) throws NotSaid {
        return List.of(Template.of(new Need.Goal(words.amount(text))));
    }

    List<Template> template(String text, int priority) throws NotSaid {
        var span = SPAN.matcher(text);
        if (!span.matches() || span.group(1).isBlank()) {
            throw new NotSaid("Nothing stands behind #template.");
        }
        var from = span.group(2) == null ? null : words.month(span.group(2));
        var until = span.group(3) == null ? null : words.month(span.group(3));
        var templates = new ArrayList<Template>();
        for (var need : needs(span.group(1).strip())) {
            templates.add(new Template(need, priority, from, until));
        }
        return templates;
    }

    private List<Need> needs(String text) throws NotSaid {
        var limited = LIMITED.matcher(text);
        if (!limited.matches()) {
            return List.of(need(text));
        }
        var alone = limited.group(1).isBlank();
        var limit = words.limit(limited.group(2), alone);
        return alone ? List.of(limit) : List.of(need(limited.group(1).strip()), limit);
    }

    private Need need(String text) throws NotSaid {
        var percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return percent(percent);
        }
        var by = BY.matcher(text);
        if (by.matches()) {
            return by(by);
        }
        var every = EVERY.matcher(text);
        if (every.matches()) {
            return new Need.Every(
                    words.amount(every.group(1)),
                    words.count(every.group(2)),
                    Need.Unit.valueOf(every.group(3).toUpperCase(Locale.ROOT)),
                    words.day(every.group(4)));
        }
        var simple = other(text);
        return simple == null ? new Need.Fixed(words.amount(text)) : simple;
    }

    private @Nullable Need other(String text) throws NotSaid {
        var schedule = SCHEDULE.matcher(text);
        var average = AVERAGE.matcher(text);
        var copy = COPY.matcher(text);
        var remainder = REMAINDER.matcher(text);
        if (schedule.matches()) {
            return schedule(schedule);
        } else if (average.matches()) {
            return new Need.Average(
                    words.count(average.group(1)), words.adjustment(average.group(2)));
        } else if (copy.matches()) {
            return new Need.Copy(words.count(copy.group(1)));
        } else if (remainder.matches()) {
            var weight = remainder.group(1);
            return new Need.Remainder(weight == null ? BigDecimal.ONE : words.weight(weight));
        }
        return null;
    }

    private Need schedule(Matcher schedule) throws NotSaid {
        var bill = schedule.group(2);
        if (bill.length() > BILL_LENGTH_MAX) {
            throw new NotSaid("The name of the schedule is too long.");
        }
        return new Need.FromBill(
                bill, schedule.group(1) != null, words.adjustment(schedule.group(3)));
    }

    private Need percent(Matcher percent) throws NotSaid {
        var share = words.percent(percent.group(1));
        var previous = percent.group(2) != null;
        var of = percent.group(3).toLowerCase(Locale.ROOT);
        if (of.equals("available funds")) {
            return new Need.PercentOfAvailable(share);
        }
        if (of.equals("all income")) {
            return new Need.Percent(share, null, previous);
        }
        var code =
                category.apply(percent.group(3))
                        .orElseThrow(
                                () ->
                                        new NotSaid(
                                                "There is no category \"%s\" here."
                                                        .formatted(percent.group(3))));
        return new Need.Percent(share, code, previous);
    }

    private Need by(Matcher by) throws NotSaid {
        var unit = by.group(5);
        Integer every = null;
        if (unit != null) {
            var count = words.count(by.group(4));
            every = unit.equalsIgnoreCase("year") ? count * MONTHS_OF_YEAR : count;
        }
        YearMonth spendFrom = by.group(3) == null ? null : words.month(by.group(3));
        return new Need.ByDate(
                words.amount(by.group(1)), words.month(by.group(2)), every, spendFrom);
    }
}
