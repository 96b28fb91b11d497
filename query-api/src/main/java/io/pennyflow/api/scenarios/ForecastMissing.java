package io.pennyflow.api.scenarios;

import io.pennyflow.api.platform.ApiException;
import org.springframework.http.HttpStatus;

/** There is nothing yet that changes could be tried on. */
final class ForecastMissing extends ApiException {
    ForecastMissing() {
        super(
                HttpStatus.CONFLICT,
                "forecast-missing",
                "There is no forecast of this household yet. It takes a few months of transactions.");
    }
}
