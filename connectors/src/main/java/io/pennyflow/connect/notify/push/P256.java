package io.pennyflow.connect.notify.push;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/** Keys of the one curve that Web Push uses, as the bytes that travel. */
public final class P256 {
    private static final String CURVE = "secp256r1";
    private static final int COORDINATE_BYTES = 32;
    private static final int POINT_BYTES = 1 + 2 * COORDINATE_BYTES;
    private static final byte UNCOMPRESSED = 4;

    private P256() {}

    static KeyPair newPair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(CURVE));
        return generator.generateKeyPair();
    }

    /** The uncompressed point of a public key: 4, x, y. */
    static byte[] publicBytes(KeyPair pair) {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        var bytes = new byte[POINT_BYTES];
        bytes[0] = UNCOMPRESSED;
        put(point.getAffineX(), bytes, 1);
        put(point.getAffineY(), bytes, 1 + COORDINATE_BYTES);
        return bytes;
    }

    static byte[] privateBytes(KeyPair pair) {
        var bytes = new byte[COORDINATE_BYTES];
        put(((ECPrivateKey) pair.getPrivate()).getS(), bytes, 0);
        return bytes;
    }

    /** Whether the bytes are a point of the curve: what is not is no key of a device. */
    public static boolean isPublicKey(byte[] bytes) {
        try {
            publicKey(bytes);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    static PublicKey publicKey(byte[] bytes) throws GeneralSecurityException {
        if (bytes.length != POINT_BYTES || bytes[0] != UNCOMPRESSED) {
            throw new InvalidKeyException("Not an uncompressed point of P-256.");
        }
        var x = coordinate(bytes, 1);
        var y = coordinate(bytes, 1 + COORDINATE_BYTES);
        requireOnCurve(x, y);
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(new ECPoint(x, y), parameters()));
    }

    static PrivateKey privateKey(byte[] bytes) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC")
                .generatePrivate(new ECPrivateKeySpec(new BigInteger(1, bytes), parameters()));
    }

    // A point beside the curve would make the agreement leak our key.
    private static void requireOnCurve(BigInteger x, BigInteger y) throws GeneralSecurityException {
        var curve = parameters().getCurve();
        var prime = ((ECFieldFp) curve.getField()).getP();
        var right = x.pow(3).add(curve.getA().multiply(x)).add(curve.getB()).mod(prime);
        if (x.compareTo(prime) >= 0
                || y.compareTo(prime) >= 0
                || !y.pow(2).mod(prime).equals(right)) {
            throw new InvalidKeyException("Not a point of P-256.");
        }
    }

    private static ECParameterSpec parameters() throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(CURVE));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }

    private static BigInteger coordinate(byte[] bytes, int from) {
        return new BigInteger(1, Arrays.copyOfRange(bytes, from, from + COORDINATE_BYTES));
    }

    private static void put(BigInteger number, byte[] bytes, int at) {
        var digits = number.toByteArray();
        var length = Math.min(digits.length, COORDINATE_BYTES);
        System.arraycopy(
                digits, digits.length - length, bytes, at + COORDINATE_BYTES - length, length);
    }
}
