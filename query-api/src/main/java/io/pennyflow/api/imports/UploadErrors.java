package io.pennyflow.api.imports;

import io.pennyflow.api.platform.ApiException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** An upload that the server itself refuses gets an answer like one that we refuse. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadErrors {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(MaxUploadSizeExceededException tooLarge) {
        return problem(new Refusals.FileTooLarge());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(MultipartException broken) {
        return problem(new Refusals.BrokenUpload());
    }

    private static ResponseEntity<ProblemDetail> problem(ApiException refusal) {
        var problem = refusal.toProblem();
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
