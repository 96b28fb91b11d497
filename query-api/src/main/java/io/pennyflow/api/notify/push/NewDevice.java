package io.pennyflow.api.notify.push;

import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.connect.notify.push.P256;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Base64;

/**
 * What a browser says when it subscribes.
 *
 * @param device how its owner knows it, such as {@code Firefox on Linux}
 */
record NewDevice(
        @NotNull @Size(max = 2000) String endpoint,
        @NotNull @Size(max = 200) String p256dh,
        @NotNull @Size(max = 100) String auth,
        @NotNull @Size(max = 200) String device) {
    private static final int AUTH_BYTES = 16;

    NewDevice checked() {
        if (!isAddress()) {
            throw new ValidationFailed("endpoint", "endpoint is no address of a push service.");
        }
        if (!P256.isPublicKey(bytes("p256dh", p256dh))) {
            throw new ValidationFailed("p256dh", "p256dh is no public key of a browser.");
        }
        if (bytes("auth", auth).length != AUTH_BYTES) {
            throw new ValidationFailed("auth", "auth has not 16 bytes.");
        }
        return this;
    }

    private boolean isAddress() {
        try {
            var address = URI.create(endpoint);
            return address.getHost() != null
                    && address.getUserInfo() == null
                    && "https".equals(address.getScheme());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] bytes(String field, String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new ValidationFailed(field, field + " is not in base64url.");
        }
    }
}
