package io.pennyflow.api.goals;

import io.pennyflow.api.platform.ApiException;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** No goal of this household has that id. */
final class GoalNotFound extends ApiException {
    GoalNotFound(UUID id) {
        super(
                HttpStatus.NOT_FOUND,
                "goal-not-found",
                "No goal of this household has the id %s.".formatted(id));
    }
}
