package io.pennyflow.api.recurring;

import io.pennyflow.api.platform.ApiException;
import org.springframework.http.HttpStatus;

/** There is no such calendar, or not any more. */
final class CalendarNotFound extends ApiException {
    CalendarNotFound() {
        super(
                HttpStatus.NOT_FOUND,
                "calendar-not-found",
                "There is no calendar at this address. Make a new one on the page of bills.");
    }
}
