package io.pennyflow.api.budgets;

import io.pennyflow.api.platform.ApiException;
import io.pennyflow.streams.rules.json.Fault;
import java.util.List;
import org.springframework.http.HttpStatus;

/** A budget, or a change of one, that cannot be; each fault says where, as a JSON pointer. */
final class BudgetRefused extends ApiException {
    private final transient List<FieldFault> faults;

    BudgetRefused(List<FieldFault> faults) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "budget-refused", faults.get(0).message());
        this.faults = List.copyOf(faults);
    }

    /** Pointers are into the part of the request behind the prefix. */
    static BudgetRefused of(List<Fault> faults, String prefix) {
        return new BudgetRefused(
                faults.stream()
                        .map(
                                it ->
                                        new FieldFault(
                                                prefix + it.pointer(),
                                                it.problem() + " " + it.remedy()))
                        .toList());
    }

    static BudgetRefused of(String pointer, String sentence) {
        return new BudgetRefused(List.of(new FieldFault(pointer, sentence)));
    }

    @Override
    protected List<FieldFault> faults() {
        return faults;
    }
}
