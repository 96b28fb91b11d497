package io.pennyflow.streams.budgets.editing;

import io.pennyflow.streams.budgets.editing.Edit.Assign;
import io.pennyflow.streams.budgets.editing.Edit.Automate;
import io.pennyflow.streams.budgets.editing.Edit.Close;
import io.pennyflow.streams.budgets.editing.Edit.Convert;
import io.pennyflow.streams.budgets.editing.Edit.Describe;
import io.pennyflow.streams.budgets.editing.Edit.Govern;
import io.pennyflow.streams.budgets.editing.Edit.Merge;
import io.pennyflow.streams.budgets.editing.Edit.Move;
import io.pennyflow.streams.budgets.editing.Edit.Open;
import io.pennyflow.streams.budgets.editing.Edit.Plan;
import io.pennyflow.streams.budgets.editing.Edit.Remove;
import io.pennyflow.streams.budgets.editing.Edit.Unplan;
import io.pennyflow.streams.budgets.model.Amounts;
import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.budgets.model.Limits;
import io.pennyflow.streams.rules.json.Fault;
import io.pennyflow.streams.rules.json.Faults;
import io.pennyflow.streams.rules.json.Pointer;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says all that speaks against an edit; pointers are into the edit. */
final class EditCheck {
    private static final Pointer MONTH = Pointer.ROOT.at("month");
    private static final Pointer FROM = Pointer.ROOT.at("from");
    private static final Pointer CATEGORY = Pointer.ROOT.at("category");
    private static final Pointer AMOUNT = Pointer.ROOT.at("amount");
    private static final int RATE_DIGITS = 10;
    private static final BigDecimal RATE_MAX = new BigDecimal("1000000000");

    private final Budget budget;
    private final Faults faults = new Faults();

    private EditCheck(Budget budget) {
        this.budget = budget;
    }

    static List<Fault> faults(Budget budget, Edit edit) {
        var check = new EditCheck(budget);
        check.check(edit);
        return check.faults.found();
    }

    private void check(Edit edit) {
        if (edit instanceof Assign assign) {
            assign(assign);
        } else if (edit instanceof Move move) {
            move(move);
        } else if (edit instanceof Open open) {
            month(FROM, open.from());
            room(open.category());
        } else if (edit instanceof Govern govern) {
            govern(govern);
        } else if (edit instanceof Close close) {
            close(close);
        } else if (edit instanceof Remove remove) {
            there(CATEGORY, remove.category());
        } else if (edit instanceof Merge merge) {
            merge(merge);
        } else if (edit instanceof Automate automate) {
            automate(automate);
        } else if (edit instanceof Describe describe) {
            describe(describe);
        } else if (edit instanceof Convert convert) {
            convert(convert);
        } else if (edit instanceof Plan plan) {
            month(MONTH, plan.month());
        } else if (edit instanceof Unplan unplan) {
            month(MONTH, unplan.month());
        }
    }

    private void assign(Assign assign) {
        if (month(MONTH, assign.month())) {
            assign.amounts()
                    .forEach(
                            (category, amount) -> {
                                var place = Pointer.ROOT.at("amounts").at(category);
                                open(place, category, assign.month());
                                amount(place, amount);
                            });
        }
    }

    private void move(Move move) {
        amount(AMOUNT, move.amount());
        if (move.amount().signum() <= 0) {
            faults.add(AMOUNT, "Nothing would move.", "Give an amount above zero.");
        }
        if (Objects.equals(move.from(), move.to())) {
            faults.add(
                    Pointer.ROOT.at("to"),
                    "The money would come back to where it is.",
                    "Choose another envelope.");
        }
        if (month(MONTH, move.month())) {
            end(FROM, move.from(), move.month());
            end(Pointer.ROOT.at("to"), move.to(), move.month());
        }
    }

    private void end(Pointer place, @Nullable String category, YearMonth month) {
        if (category != null) {
            open(place, category, month);
        }
    }

    private void govern(Govern govern) {
        if (!there(CATEGORY, govern.category()) || !month(FROM, govern.from())) {
            return;
        }
        open(FROM, govern.category(), govern.from());
        var envelope = budget.envelopes().get(govern.category());
        if (envelope != null && envelope.policies().size() >= Limits.POLICIES_MAX) {
            faults.add(
                    CATEGORY,
                    "This changed %d times already.".formatted(Limits.POLICIES_MAX),
                    "Change it from an earlier month on.");
        }
    }

    private void close(Close close) {
        if (there(CATEGORY, close.category()) && month(FROM, close.from())) {
            open(FROM, close.category(), close.from());
        }
    }

    private void merge(Merge merge) {
        there(CATEGORY, merge.category());
        if (merge.category().equals(merge.into()) || merge.into().equals(Budget.RESERVE)) {
            faults.add(
                    Pointer.ROOT.at("into"),
                    "The envelope cannot become this one.",
                    "Choose another category.");
        }
    }

    private void automate(Automate automate) {
        there(CATEGORY, automate.category());
        var place = Pointer.ROOT.at("templates");
        if (automate.templates().size() > Limits.TEMPLATES_MAX) {
            faults.add(
                    place,
                    "There are %d templates.".formatted(automate.templates().size()),
                    "An envelope has at most %d.".formatted(Limits.TEMPLATES_MAX));
        }
    }

    private void describe(Describe describe) {
        var name = Pointer.ROOT.at("name");
        if (describe.name().isBlank()) {
            faults.add(name, "The name is empty.", "Give the budget a name.");
        } else if (describe.name().length() > Limits.NAME_LENGTH_MAX) {
            faults.add(
                    name,
                    "The name has more than %d characters.".formatted(Limits.NAME_LENGTH_MAX),
                    "Shorten it.");
        }
        if (describe.accounts().size() > Limits.ACCOUNTS_MAX) {
            faults.add(
                    Pointer.ROOT.at("accounts"),
                    "There are %d accounts.".formatted(describe.accounts().size()),
                    "A budget has at most %d.".formatted(Limits.ACCOUNTS_MAX));
        }
    }

    private void convert(Convert convert) {
        if (!Amounts.isCurrency(convert.currency())) {
            faults.add(
                    Pointer.ROOT.at("currency"),
                    "There is no currency \"%s\".".formatted(convert.currency()),
                    "Write an ISO 4217 code such as EUR.");
        }
        var rate = convert.rate();
        if (rate.signum() <= 0 || rate.scale() > RATE_DIGITS || rate.compareTo(RATE_MAX) > 0) {
            faults.add(
                    Pointer.ROOT.at("rate"),
                    "%s is no rate.".formatted(rate),
                    "Give one above zero, with at most %d decimals.".formatted(RATE_DIGITS));
        }
    }

    private void room(String category) {
        if (category.equals(Budget.RESERVE)) {
            faults.add(CATEGORY, "The reserve is always there.", "Choose a category.");
        }
        var isNew = !budget.envelopes().containsKey(category);
        if (isNew && budget.envelopes().size() >= Limits.ENVELOPES_MAX) {
            faults.add(
                    CATEGORY,
                    "The budget has %d envelopes.".formatted(Limits.ENVELOPES_MAX),
                    "Remove one that nothing needs.");
        }
    }

    private boolean month(Pointer place, YearMonth month) {
        if (!budget.has(month)) {
            faults.add(
                    place,
                    "%s is no month of this budget.".formatted(month),
                    "It goes from %s to %s.".formatted(budget.first(), budget.last()));
        }
        return budget.has(month);
    }

    private boolean there(Pointer place, String category) {
        if (!budget.envelopes().containsKey(category)) {
            faults.add(
                    place,
                    "There is no envelope for %s.".formatted(category),
                    "Open one for it first.");
        }
        return budget.envelopes().containsKey(category);
    }

    private void open(Pointer place, String category, YearMonth month) {
        if (!budget.isOpen(category, month)) {
            faults.add(
                    place,
                    "There is no envelope for %s in %s.".formatted(category, month),
                    "Open one from that month on, or choose a month in which it is there.");
        }
    }

    private void amount(Pointer place, BigDecimal amount) {
        if (!Amounts.fits(amount, budget.currency())) {
            faults.add(
                    place,
                    "%s is no amount of %s.".formatted(amount, budget.currency()),
                    "Give at most %d digits before and %d behind the point."
                            .formatted(
                                    Limits.INTEGER_DIGITS_MAX,
                                    Amounts.decimals(budget.currency())));
        }
    }
}
