package io.pennyflow.api.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Refuses from in front of the controllers; it looks like any other refusal. */
@Component
class ProblemWriter {
    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    void write(HttpServletResponse response, ApiException refusal) throws IOException {
        var problem = refusal.toProblem();
        response.setStatus(problem.getStatus());
        refusal.headers().forEach((name, values) -> response.setHeader(name, values.get(0)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
