package io.pennyflow.api.scenarios;

import io.pennyflow.api.platform.ApiException;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** No scenario of this household has that id. */
final class ScenarioNotFound extends ApiException {
    ScenarioNotFound(UUID id) {
        super(
                HttpStatus.NOT_FOUND,
                "scenario-not-found",
                "No scenario of this household has the id %s.".formatted(id));
    }
}
