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
import io.pennyflow.streams.budgets.model.Budget;

/** Applies edits to budgets. */
public final class Editing {
    private Editing() {}

    public static Edited apply(Budget budget, Edit edit) {
        var faults = EditCheck.faults(budget, edit);
        return faults.isEmpty()
                ? new Edited.Done(changed(new Draft(budget), edit).budget())
                : new Edited.Refused(faults);
    }

    private static Draft changed(Draft draft, Edit edit) {
        if (edit instanceof Assign assign) {
            assign.amounts().forEach((category, it) -> draft.assign(assign.month(), category, it));
        } else if (edit instanceof Move move) {
            draft.add(move.month(), move.from(), move.amount().negate());
            draft.add(move.month(), move.to(), move.amount());
        } else if (edit instanceof Plan plan) {
            draft.plan(plan.month());
        } else if (edit instanceof Unplan unplan) {
            draft.unplan(unplan.month());
        } else if (edit instanceof Describe it) {
            draft.describe(it.name(), it.kind(), it.start(), it.accounts());
        } else if (edit instanceof Convert convert) {
            draft.convert(convert.currency(), convert.rate());
        } else {
            changeEnvelope(draft, edit);
        }
        return draft;
    }

    private static void changeEnvelope(Draft draft, Edit edit) {
        if (edit instanceof Open open) {
            draft.open(open.category(), open.from(), open.policy());
        } else if (edit instanceof Govern govern) {
            draft.change(govern.category(), it -> it.withPolicy(govern.from(), govern.policy()));
        } else if (edit instanceof Close close) {
            draft.close(close.category(), close.from());
        } else if (edit instanceof Remove remove) {
            draft.remove(remove.category());
        } else if (edit instanceof Merge merge) {
            draft.merge(merge.category(), merge.into());
        } else if (edit instanceof Automate automate) {
            draft.change(automate.category(), it -> it.withTemplates(automate.templates()));
        }
    }
}
