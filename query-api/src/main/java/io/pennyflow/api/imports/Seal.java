package io.pennyflow.api.imports;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Keeps a secret as two halves, of which neither says anything alone (AES-256-GCM). */
final class Seal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    static byte[] newKey() {
        return random(KEY_BYTES);
    }

    static byte[] close(byte[] key, String secret) {
        var nonce = random(NONCE_BYTES);
        var sealed = run(Cipher.ENCRYPT_MODE, key, nonce, secret.getBytes(StandardCharsets.UTF_8));
        var all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
        return all;
    }

    /** Throws IllegalStateException when the halves are not of one secret. */
    static String open(byte[] key, byte[] sealed) {
        var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        var text = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        return new String(run(Cipher.DECRYPT_MODE, key, nonce, text), StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The kept password of an import is not whole.", e);
        }
    }

    private static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
