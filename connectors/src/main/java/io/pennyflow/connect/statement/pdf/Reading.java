package io.pennyflow.connect.statement.pdf;

import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.csv.Role;
import io.pennyflow.connect.statement.pdf.PrintedRow.Amounts;
import io.pennyflow.connect.statement.pdf.PrintedRow.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One walk through the lines of a document under one idea of its numbers and dates. */
final class Reading {
    private static final Pattern IBAN =
            Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b");
    private static final Pattern CARD =
            Pattern.compile("(?<!\\S)[\\dX*x]{4}([- ])[\\dX*x]{4}\\1[\\dX*x]{4}\\1\\d{4}(?!\\S)");
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\S)[\\dX*x][\\dX*x./ -]{4,30}\\d\\b");
    private static final Pattern WORDED = Pattern.compile("\\p{L}{2}");
    private static final Pattern ROW_NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern LEADING =
            Pattern.compile("\\d{1,6}|(?=[A-Z0-9/-]*\\d)(?=[A-Z0-9/-]*[A-Z])[A-Z0-9/-]{6,24}");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?");
    private static final int LEADING_WORDS_MAX = 2;

    private final DateOrder order;
    private final Figures figures;
    private final Period period;
    private final List<PrintedSection> sections = new ArrayList<>();
    private PrintedSection section = new PrintedSection();
    private Columns columns = Columns.NONE;
    private @Nullable PrintedRow open;
    private @Nullable LocalDate lastDay;
    private int flow;

    private Reading(DateOrder order, Figures figures, Period period) {
        this.order = order;
        this.figures = figures;
        this.period = period;
    }

    static List<PrintedSection> of(
            List<Line> lines, DateOrder order, Figures figures, Period period) {
        var reading = new Reading(order, figures, period);
        reading.sections.add(reading.section);
        lines.forEach(reading::line);
        reading.sections.removeIf(
                part ->
                        part.rows.isEmpty()
                                && reading.sections.size() > 1
                                && (part.openings.isEmpty() || part.closings.isEmpty()));
        if (reading.sections.isEmpty()) {
            reading.sections.add(reading.section);
        }
        return reading.sections;
    }

    private void line(Line line) {
        var header = Columns.on(line);
        if (header != null) {
            columns = header;
            open = null;
            return;
        }
        var moneys = moneys(line, 0);
        if (isBalance(line, moneys)) {
            open = null;
            return;
        }
        if (moneys.isEmpty()) {
            account(line);
        }
        var dates = dates(line);
        if (dates == null) {
            undated(line, moneys);
        } else {
            dated(line, dates);
        }
    }

    /** A number without decimals is an amount only in a column of amounts, or if marked as one. */
    private List<Money> moneys(Line line, int from) {
        var found = Money.in(line, from, figures);
        if (figures == Figures.WHOLE) {
            found.removeIf(money -> money.isPlain(line) && !columns.isExactlyUnder(money));
        }
        return found;
    }

    private void dated(Line line, Dates dates) {
        lastDay = dates.first() == null ? lastDay : dates.first();
        var moneys = moneys(line, dates.to());
        var text = line.text(dates.to(), line.words().size());
        if (moneys.isEmpty()) {
            open = null;
            return;
        }
        if (!Phrases.SKIP.is(line.text(dates.to(), moneys.get(0).from())) && !text.isEmpty()) {
            row(line, dates, moneys);
        }
    }

    private void row(Line line, Dates dates, List<Money> moneys) {
        var row = new PrintedRow(line, dates, amounts(moneys), flow, columns.statusFrom());
        // Above the first table stand boxes such as due date and limit, which say nothing else.
        if (columns.columns().isEmpty() && !WORDED.matcher(row.description()).find()) {
            return;
        }
        open = row;
        section.rows.add(row);
    }

    private void undated(Line line, List<Money> moneys) {
        heading(line, moneys);
        if (Phrases.SKIP.begins(line.text())) {
            open = null;
            return;
        }
        if (moneys.isEmpty()) {
            open = open != null && open.takes(line) ? open : null;
            return;
        }
        var isRow =
                lastDay != null
                        && !section.rows.isEmpty()
                        && columns.has(Role.BALANCE_AFTER)
                        && moneys.get(0).from() > 0
                        && columns.under(moneys.get(0)) != null
                        && section.rows.get(section.rows.size() - 1).line.page() == line.page();
        if (isRow) {
            row(line, new Dates(lastDay, null, 0, null), moneys);
        } else {
            open = null;
        }
    }

    /** Sections such as "Deposits" say which way all amounts below them go. */
    private void heading(Line line, List<Money> moneys) {
        if (!moneys.isEmpty()) {
            return;
        }
        if (Phrases.INFLOWS.is(line.text())) {
            flow = 1;
        } else if (Phrases.OUTFLOWS.is(line.text())) {
            flow = -1;
        }
    }

    private Amounts amounts(List<Money> moneys) {
        Money amount = null;
        Money balance = null;
        Role role = null;
        for (var money : sided(moneys)) {
            var column = columns.under(money);
            if (column == Role.BALANCE_AFTER && moneys.size() > 1) {
                balance = money;
            } else if (amount == null || column == Role.DEBIT || column == Role.CREDIT) {
                amount = money;
                role = column;
            }
        }
        if (amount == null) {
            amount = moneys.get(0);
        }
        if (balance == null && moneys.size() > 1 && role != Role.DEBIT && role != Role.CREDIT) {
            var last = moneys.get(moneys.size() - 1);
            var isBalance = columns.columns().isEmpty() || columns.has(Role.BALANCE_AFTER);
            balance = isBalance ? last : null;
            amount = isBalance ? moneys.get(moneys.size() - 2) : last;
        }
        return new Amounts(amount, role, balance);
    }

    /** Without the zero that some print in the column of the other direction. */
    private List<Money> sided(List<Money> moneys) {
        var isNothing =
                (Predicate<Money>)
                        money -> {
                            var column = columns.under(money);
                            return money.value().signum() == 0
                                    && (column == Role.DEBIT || column == Role.CREDIT);
                        };
        var zeros = moneys.stream().filter(isNothing).count();
        var sides =
                moneys.stream()
                        .map(columns::under)
                        .filter(column -> column == Role.DEBIT || column == Role.CREDIT)
                        .count();
        return zeros == 0 || sides < 2
                ? moneys
                : moneys.stream().filter(isNothing.negate()).toList();
    }

    private boolean isBalance(Line line, List<Money> moneys) {
        if (moneys.isEmpty()) {
            return false;
        }
        var dates = dates(line);
        var from = dates == null ? 0 : dates.to();
        var text = line.text(from, moneys.get(0).from());
        var last = moneys.get(moneys.size() - 1);
        if (Phrases.OPENING.begins(text)) {
            opening(last, text);
            return true;
        }
        if (Phrases.CLOSING.begins(text)) {
            section.closings.add(last);
            return true;
        }
        return false;
    }

    private void opening(Money money, String text) {
        var isCarried = text.toLowerCase(Locale.ROOT).contains("forward");
        if (!isCarried && !section.rows.isEmpty() && !section.closings.isEmpty()) {
            next(null);
        }
        if (section.rows.isEmpty() || section.openings.isEmpty()) {
            section.openings.add(money);
        }
    }

    private void account(Line line) {
        var found = accountOn(line);
        if (found == null || found.equals(section.account)) {
            return;
        }
        if (section.account == null) {
            section.account = found;
        } else if (!section.rows.isEmpty() && !section.closings.isEmpty()) {
            next(found);
        }
    }

    private void next(@Nullable String account) {
        section = new PrintedSection();
        section.account = account;
        sections.add(section);
        flow = 0;
        lastDay = null;
    }

    private static @Nullable String accountOn(Line line) {
        var text = line.text();
        var iban = IBAN.matcher(text);
        if (iban.find()) {
            return iban.group();
        }
        var card = CARD.matcher(text);
        if (card.find()) {
            return card.group();
        }
        var number = NUMBER.matcher(text);
        return Phrases.ACCOUNT.isIn(text) && number.find() ? number.group() : null;
    }

    private static int behindTime(Line line, int at) {
        return at < line.words().size() && TIME.matcher(line.word(at).text()).matches()
                ? at + 1
                : at;
    }

    /** What stands before the date and is more than the number of the row. */
    private static @Nullable String code(String leading) {
        return ROW_NUMBER.matcher(leading).matches() ? null : leading;
    }

    /** The dates near the start of a line, behind at most a row number; null without one. */
    private @Nullable Dates dates(Line line) {
        for (var at = 0; at <= LEADING_WORDS_MAX && at < line.words().size(); at++) {
            var first = Day.at(line, at, order, period.middle());
            if (first != null) {
                var second =
                        first.to() < line.words().size()
                                ? Day.at(line, first.to(), order, period.middle())
                                : null;
                return new Dates(
                        first.near(period.middle()),
                        second == null ? null : second.near(period.middle()),
                        behindTime(line, second == null ? first.to() : second.to()),
                        at == 0 ? null : code(line.word(at - 1).text()));
            }
            if (!LEADING.matcher(line.word(at).text()).matches()) {
                return null;
            }
        }
        return null;
    }
}
