package io.pennyflow.connect.notify.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what only one device may read (RFC 8291 over RFC 8188, {@code aes128gcm}): the push
 * service in between sees bytes. Pure but for the key pair and the salt, which are new each time.
 */
final class PushEncryption {
    static final int SALT_BYTES = 16;

    /** Plain text of one push: services take 4096 bytes, of which these are free. */
    static final int PLAIN_BYTES_MOST = 3993;

    private static final int RECORD_BYTES = 4096;
    private static final int TAG_BITS = 128;
    private static final String HMAC = "HmacSHA256";

    private PushEncryption() {}

    static byte[] encrypt(
            byte[] plain, byte[] devicePublic, byte[] deviceAuth, KeyPair ours, byte[] salt)
            throws GeneralSecurityException {
        var oursPublic = P256.publicBytes(ours);
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(ours.getPrivate());
        agreement.doPhase(P256.publicKey(devicePublic), true);

        var info = concat(ascii("WebPush: info\0"), devicePublic, oursPublic);
        var input = expand(hmac(deviceAuth, agreement.generateSecret()), info, 32);
        var secret = hmac(salt, input);
        var key = expand(secret, ascii("Content-Encoding: aes128gcm\0"), 16);
        var nonce = expand(secret, ascii("Content-Encoding: nonce\0"), 12);

        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(key, "AES"),
                new GCMParameterSpec(TAG_BITS, nonce));
        // 2 marks the last record; there is only one.
        var sealed = cipher.doFinal(concat(plain, new byte[] {2}));
        return concat(header(salt, oursPublic), sealed);
    }

    private static byte[] header(byte[] salt, byte[] oursPublic) {
        return ByteBuffer.allocate(SALT_BYTES + 5 + oursPublic.length)
                .put(salt)
                .putInt(RECORD_BYTES)
                .put((byte) oursPublic.length)
                .put(oursPublic)
                .array();
    }

    private static byte[] expand(byte[] key, byte[] info, int bytes)
            throws GeneralSecurityException {
        return Arrays.copyOf(hmac(key, concat(info, new byte[] {1})), bytes);
    }

    private static byte[] hmac(byte[] key, byte[] content) throws GeneralSecurityException {
        var mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(key, HMAC));
        return mac.doFinal(content);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] concat(byte[]... parts) {
        var all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(it -> it.length).sum());
        for (var part : parts) {
            all.put(part);
        }
        return all.array();
    }
}
