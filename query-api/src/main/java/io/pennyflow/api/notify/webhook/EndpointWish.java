package io.pennyflow.api.notify.webhook;

import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.schemas.alert.AlertKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;

/**
 * An endpoint as somebody wants it.
 *
 * @param isPaused whether nothing is sent to it for now
 */
record EndpointWish(
        @NotNull @Size(max = 2000) String url,
        @NotNull @Size(max = 200) String description,
        @NotNull List<String> kinds,
        boolean isPaused) {

    EndpointWish checked(boolean allowsHttp) {
        if (!isAddress(allowsHttp)) {
            throw new ValidationFailed("url", "url is no address that begins with https://.");
        }
        if (!kinds.stream().allMatch(it -> AlertKind.of(it).isPresent())) {
            throw new ValidationFailed("kinds", "kinds names one that there is not.");
        }
        return this;
    }

    String state() {
        return isPaused ? "paused" : "active";
    }

    private boolean isAddress(boolean allowsHttp) {
        try {
            var address = URI.create(url);
            return address.getHost() != null
                    && address.getUserInfo() == null
                    && ("https".equals(address.getScheme())
                            || (allowsHttp && "http".equals(address.getScheme())));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
