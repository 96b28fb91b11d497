package io.pennyflow.connect.notify.push;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * Says to a push service who we are (RFC 8292): devices subscribed to this key, so nobody else can
 * push to them.
 *
 * @param publicKey unpadded base64url of the point, as browsers want it
 * @param privateKey unpadded base64url of the number
 * @param subject where a push service reaches us, such as {@code mailto:admin@example.org}
 */
public record Vapid(String publicKey, String privateKey, String subject) {
    /** Services refuse more than a day. */
    private static final Duration VALID = Duration.ofHours(12);

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** New keys for a platform that has none. */
    public static Vapid create(String subject) {
        try {
            KeyPair pair = P256.newPair();
            return new Vapid(
                    BASE64.encodeToString(P256.publicBytes(pair)),
                    BASE64.encodeToString(P256.privateBytes(pair)),
                    subject);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has P-256.", e);
        }
    }

    /** The value of the header Authorization for a request to this address. */
    String authorization(URI endpoint, Instant now) throws GeneralSecurityException {
        var audience = endpoint.getScheme() + "://" + endpoint.getRawAuthority();
        var claims =
                "{\"aud\":\"%s\",\"exp\":%d,\"sub\":\"%s\"}"
                        .formatted(audience, now.plus(VALID).getEpochSecond(), subject);
        var content = part("{\"typ\":\"JWT\",\"alg\":\"ES256\"}") + "." + part(claims);
        var signer = Signature.getInstance("SHA256withECDSAinP1363Format");
        signer.initSign(key());
        signer.update(content.getBytes(StandardCharsets.US_ASCII));
        var token = content + "." + BASE64.encodeToString(signer.sign());
        return "vapid t=" + token + ", k=" + publicKey;
    }

    private PrivateKey key() throws GeneralSecurityException {
        return P256.privateKey(Base64.getUrlDecoder().decode(privateKey));
    }

    private static String part(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
