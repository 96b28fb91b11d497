package io.pennyflow.api.platform;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request whose fields do not hold together; names each of them. */
public final class ValidationFailed extends ApiException {
    private final transient List<FieldFault> faults;

    public ValidationFailed(String field, String message) {
        this(List.of(new FieldFault(field, message)));
    }

    public ValidationFailed(List<FieldFault> faults) {
        super(HttpStatus.BAD_REQUEST, "validation-failed", sentence(faults));
        this.faults = List.copyOf(faults);
    }

    private static String sentence(List<FieldFault> faults) {
        return faults.isEmpty() ? "The request is not valid." : faults.get(0).message();
    }

    @Override
    protected List<FieldFault> faults() {
        return faults;
    }
}
