package io.pennyflow.connect.notify.email;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Whose letters end when somebody follows the link in one: needs no sign-in, and nobody can make
 * one for another. It is valid for ever, as old letters are.
 */
public record UnsubscribeToken(UUID tenant, UUID user) {
    private static final String HMAC = "HmacSHA256";
    private static final int IDS_BYTES = 32;
    private static final int MAC_BYTES = 32;

    /** As it stands in an address. */
    public String sign(String key) {
        var ids = ids();
        var token = ByteBuffer.allocate(IDS_BYTES + MAC_BYTES).put(ids).put(mac(key, ids));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /** Empty for what we have not signed. */
    public static Optional<UnsubscribeToken> read(String token, String key) {
        try {
            var bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length != IDS_BYTES + MAC_BYTES) {
                return Optional.empty();
            }
            var ids = Arrays.copyOf(bytes, IDS_BYTES);
            var mac = Arrays.copyOfRange(bytes, IDS_BYTES, bytes.length);
            if (!MessageDigest.isEqual(mac, mac(key, ids))) {
                return Optional.empty();
            }
            var buffer = ByteBuffer.wrap(ids);
            return Optional.of(
                    new UnsubscribeToken(
                            new UUID(buffer.getLong(), buffer.getLong()),
                            new UUID(buffer.getLong(), buffer.getLong())));
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private byte[] ids() {
        return ByteBuffer.allocate(IDS_BYTES)
                .putLong(tenant.getMostSignificantBits())
                .putLong(tenant.getLeastSignificantBits())
                .putLong(user.getMostSignificantBits())
                .putLong(user.getLeastSignificantBits())
                .array();
    }

    private static byte[] mac(String key, byte[] content) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(key), HMAC));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC + ".", e);
        }
    }
}
