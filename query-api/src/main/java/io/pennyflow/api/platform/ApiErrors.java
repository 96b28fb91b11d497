package io.pennyflow.api.platform;

import io.pennyflow.api.platform.ApiException.FieldFault;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Every refusal and every fault as problem+json; no controller handles an error. */
@RestControllerAdvice
class ApiErrors extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(ApiException refusal) {
        return problem(refusal);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(MethodArgumentTypeMismatchException wrong) {
        var message =
                "\"%s\" is not a value that %s can have."
                        .formatted(wrong.getValue(), wrong.getName());
        return problem(new ValidationFailed(wrong.getName(), message));
    }

    /** The firewall looks at a parameter when it is read, which is in front of no filter. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(RequestRejectedException odd) {
        return problem(
                new ValidationFailed(
                        "query", "The address has a character that nothing can hold."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fault(Exception fault) {
        LOG.error("a request failed", fault);
        var body =
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "Something went wrong on our side. Try again; the log has the reason.");
        return ResponseEntity.internalServerError()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException wrong,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var faults =
                wrong.getBindingResult().getFieldErrors().stream()
                        .map(
                                it ->
                                        new FieldFault(
                                                it.getField(),
                                                it.getField() + " " + it.getDefaultMessage() + "."))
                        .toList();
        return objects(problem(new ValidationFailed(faults)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException wrong,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var faults =
                wrong.getParameterValidationResults().stream()
                        .flatMap(
                                result ->
                                        result.getResolvableErrors().stream()
                                                .map(
                                                        it ->
                                                                fault(
                                                                        result.getMethodParameter()
                                                                                .getParameterName(),
                                                                        it.getDefaultMessage())))
                        .toList();
        return objects(problem(new ValidationFailed(faults)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException wrong,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return objects(problem(new ValidationFailed(List.of(unreadable(wrong.getCause())))));
    }

    private static FieldFault unreadable(@Nullable Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            var name = isInList(unknown) ? pointer(unknown) : unknown.getPropertyName();
            return new FieldFault(name, "\"%s\" is not a field of this request.".formatted(name));
        }
        if (cause instanceof DatabindException wrong && !wrong.getPath().isEmpty()) {
            var name =
                    isInList(wrong)
                            ? pointer(wrong)
                            : wrong.getPath().stream()
                                    .map(JacksonException.Reference::getPropertyName)
                                    .filter(Objects::nonNull)
                                    .collect(Collectors.joining("."));
            return new FieldFault(name, name + " has a value that it cannot have.");
        }
        return new FieldFault("body", "The body is not the JSON expected here.");
    }

    private static boolean isInList(DatabindException wrong) {
        return wrong.getPath().stream().anyMatch(it -> it.getPropertyName() == null);
    }

    /** Of many alike, a name says nothing: the JSON pointer of RFC 6901 does. */
    private static String pointer(DatabindException wrong) {
        return wrong.getPath().stream()
                .map(
                        it ->
                                it.getPropertyName() == null
                                        ? String.valueOf(it.getIndex())
                                        : it.getPropertyName()
                                                .replace("~", "~0")
                                                .replace("/", "~1"))
                .map("/"::concat)
                .collect(Collectors.joining());
    }

    private static FieldFault fault(@Nullable String parameter, @Nullable String message) {
        return new FieldFault(String.valueOf(parameter), parameter + " " + message + ".");
    }

    private static ResponseEntity<ProblemDetail> problem(ApiException refusal) {
        var body = refusal.toProblem();
        return ResponseEntity.status(body.getStatus())
                .headers(refusal.headers())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private static ResponseEntity<Object> objects(ResponseEntity<ProblemDetail> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .body(answer.getBody());
    }
}
