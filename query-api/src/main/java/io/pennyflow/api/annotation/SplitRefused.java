package io.pennyflow.api.annotation;

import io.pennyflow.api.platform.ApiException;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Parts that do not make up the transaction; each fault says where, as a JSON pointer. */
final class SplitRefused extends ApiException {
    private final transient List<FieldFault> faults;

    SplitRefused(String pointer, String message) {
        this(List.of(new FieldFault(pointer, message)));
    }

    SplitRefused(List<FieldFault> faults) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "split-refused", faults.get(0).message());
        this.faults = List.copyOf(faults);
    }

    @Override
    protected List<FieldFault> faults() {
        return faults;
    }
}
