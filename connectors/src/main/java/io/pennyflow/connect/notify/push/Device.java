package io.pennyflow.connect.notify.push;

import java.net.URI;
import java.util.Base64;

/**
 * A browser that wants pushes.
 *
 * @param endpoint where its push service takes them
 * @param publicKey the point to encrypt to, base64url
 * @param authKey the secret it shares with us alone, base64url
 */
record Device(URI endpoint, String publicKey, String authKey) {
    byte[] point() {
        return Base64.getUrlDecoder().decode(publicKey);
    }

    byte[] auth() {
        return Base64.getUrlDecoder().decode(authKey);
    }
}
