package io.pennyflow.connect.notify.push;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A browser's half of Web Push: it has keys, and reads what was encrypted for it. */
public final class TestDevice {
    private static final byte[] AUTH = "sixteen bytes it".getBytes(US_ASCII);

    private final KeyPair pair;

    public TestDevice() {
        try {
            pair = P256.newPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String publicKey() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(P256.publicBytes(pair));
    }

    public String auth() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(AUTH);
    }

    public String decrypt(byte[] body) {
        try {
            var salt = Arrays.copyOf(body, 16);
            var theirs = Arrays.copyOfRange(body, 21, 86);
            var agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(pair.getPrivate());
            agreement.doPhase(P256.publicKey(theirs), true);
            var info = concat("WebPush: info\0".getBytes(US_ASCII), P256.publicBytes(pair), theirs);
            var input = hmac(hmac(AUTH, agreement.generateSecret()), concat(info, new byte[] {1}));
            var secret = hmac(salt, input);
            var key = Arrays.copyOf(hmac(secret, label("aes128gcm")), 16);
            var nonce = Arrays.copyOf(hmac(secret, label("nonce")), 12);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(128, nonce));
            var plain = cipher.doFinal(body, 86, body.length - 86);
            return new String(plain, 0, plain.length - 1, UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] label(String name) {
        return ("Content-Encoding: " + name + "\0\1").getBytes(US_ASCII);
    }

    private static byte[] hmac(byte[] key, byte[] content) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(content);
    }

    private static byte[] concat(byte[]... parts) {
        var all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(it -> it.length).sum());
        for (var part : parts) {
            all.put(part);
        }
        return all.array();
    }
}
