package io.pennyflow.api.rules;

import io.pennyflow.api.platform.ApiException;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Rules that are none; each fault says where, as a JSON pointer. */
final class RulesRefused extends ApiException {
    private final transient List<FieldFault> faults;

    RulesRefused(List<FieldFault> faults) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "rules-refused", faults.get(0).message());
        this.faults = List.copyOf(faults);
    }

    @Override
    protected List<FieldFault> faults() {
        return faults;
    }
}
