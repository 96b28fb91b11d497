package io.pennyflow.api.forecast;

import io.pennyflow.api.platform.ApiException;
import org.springframework.http.HttpStatus;

/** Nothing is forecast of this household under that name. */
final class ForecastNotFound extends ApiException {
    ForecastNotFound() {
        super(
                HttpStatus.NOT_FOUND,
                "forecast-not-found",
                "There is no forecast of that in this household.");
    }
}
