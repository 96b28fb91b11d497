package io.pennyflow.api.platform;

import org.springframework.http.HttpStatus;

/** The person does not belong to the household the request names. */
public final class NotMember extends ApiException {
    public NotMember() {
        super(HttpStatus.FORBIDDEN, "not-a-member", "You do not belong to this household.");
    }
}
