package io.pennyflow.api.platform;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** An expected refusal. Each subclass is one documented problem type; anything else is a 500. */
public abstract class ApiException extends RuntimeException {
    private static final String TYPES = "https://pennyflow.io/problems/";

    private final HttpStatus status;
    private final String problem;
    private final @Nullable Duration retryAfter;

    protected ApiException(HttpStatus status, String problem, String detail) {
        this(status, problem, detail, null);
    }

    /** A refusal that is over after a while; told to the second, rounded up. */
    protected ApiException(
            HttpStatus status, String problem, String detail, @Nullable Duration retryAfter) {
        super(detail);
        this.status = status;
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    /** What was wrong field by field, when the fault lies in some. */
    protected List<FieldFault> faults() {
        return List.of();
    }

    /** What to send beside the problem. */
    public HttpHeaders headers() {
        var headers = new HttpHeaders();
        if (retryAfter != null) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds() + 1));
        }
        return headers;
    }

    /** Also for filters, which answer before any controller. */
    public ProblemDetail toProblem() {
        var body = ProblemDetail.forStatusAndDetail(status, String.valueOf(getMessage()));
        body.setType(URI.create(TYPES + problem));
        var sentence = Sentences.of(getMessage());
        body.setProperty(
                "sentence", sentence == null ? new Sentence(problem, Map.of(), null) : sentence);
        if (!faults().isEmpty()) {
            body.setProperty("errors", faults());
        }
        return body;
    }

    /** One field of a request and what is wrong with it, as a sentence. */
    public record FieldFault(String field, String message, @Nullable Sentence sentence) {
        public FieldFault(String field, String message) {
            this(field, message, Sentences.of(message));
        }
    }
}
