package io.pennyflow.api.platform;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** An expected refusal. Each subclass is one documented problem type; anything else is a 500. */
public abstract class ApiException extends RuntimeException {
    private static final String TYPES = "https://pennyflow.io/problems/";

    private final HttpStatus status;
    private final String problem;

    protected ApiException(HttpStatus status, String problem, String detail) {
        super(detail);
        this.status = status;
        this.problem = problem;
    }

    /** What was wrong field by field, when the fault lies in some. */
    protected List<FieldFault> faults() {
        return List.of();
    }

    /** Also for filters, which answer before any controller. */
    public ProblemDetail toProblem() {
        var body = ProblemDetail.forStatusAndDetail(status, String.valueOf(getMessage()));
        body.setType(URI.create(TYPES + problem));
        if (!faults().isEmpty()) {
            body.setProperty("errors", faults());
        }
        return body;
    }

    /** One field of a request and what is wrong with it, as a sentence. */
    public record FieldFault(String field, String message) {}
}
