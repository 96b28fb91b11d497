package io.pennyflow.connect.notify.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs requests as the Standard Webhooks specification has it, version 1: HMAC-SHA256. */
public final class Signature {
    private static final String PREFIX = "whsec_";
    private static final String HMAC = "HmacSHA256";
    private static final int SECRET_BYTES = 32;

    private Signature() {}

    /** A new secret, as receivers write it down. */
    public static String newSecret(SecureRandom random) {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /** The header's value: one signature for each secret that is valid, the newest first. */
    public static String of(List<String> secrets, String id, Instant sentAt, String body) {
        var content = id + "." + sentAt.getEpochSecond() + "." + body;
        return secrets.stream()
                .map(it -> "v1," + Base64.getEncoder().encodeToString(hmac(it, content)))
                .collect(Collectors.joining(" "));
    }

    private static byte[] hmac(String secret, String content) {
        var key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC + ".", e);
        }
    }
}
