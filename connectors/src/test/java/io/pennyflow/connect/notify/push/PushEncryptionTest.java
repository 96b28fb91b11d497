package io.pennyflow.connect.notify.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class PushEncryptionTest {
    private static final String OURS =
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
    private static final String DEVICE =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";

    /** The example of RFC 8291, section 5. */
    @Test
    void isWhatTheStandardExpects() throws GeneralSecurityException {
        var ours =
                new KeyPair(
                        P256.publicKey(bytes(OURS)),
                        P256.privateKey(bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")));

        var body =
                PushEncryption.encrypt(
                        "When I grow up, I want to be a watermelon".getBytes(UTF_8),
                        bytes(DEVICE),
                        bytes("BTBZMqHH6r4Tts7J_aSIgg"),
                        ours,
                        bytes("DGv6ra1nlYgDCS1FRnbzlw"));

        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(body))
                .isEqualTo(
                        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml"
                                + "mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT"
                                + "pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN");
    }

    @Test
    void refusesAPointBesideTheCurve() {
        var beside = bytes(DEVICE);
        beside[64] ^= 1;

        assertThatThrownBy(() -> P256.publicKey(beside)).isInstanceOf(InvalidKeyException.class);
        assertThat(P256.isPublicKey(beside)).isFalse();
        assertThat(P256.isPublicKey(bytes(DEVICE))).isTrue();
    }

    @Test
    void saysWhoWeAreInAWayThatAServiceCanCheck() throws GeneralSecurityException {
        var vapid = Vapid.create("mailto:admin@example.org");

        var header =
                vapid.authorization(
                        URI.create("https://push.example.net:8443/send/abc"),
                        Instant.parse("2026-01-05T12:00:00Z"));

        assertThat(header).startsWith("vapid t=").endsWith(", k=" + vapid.publicKey());
        var token = header.substring("vapid t=".length(), header.indexOf(','));
        var content = token.substring(0, token.lastIndexOf('.'));
        var check = Signature.getInstance("SHA256withECDSAinP1363Format");
        check.initVerify(P256.publicKey(bytes(vapid.publicKey())));
        check.update(content.getBytes(UTF_8));
        assertThat(check.verify(bytes(token.substring(token.lastIndexOf('.') + 1)))).isTrue();
        assertThat(new String(bytes(content.substring(content.indexOf('.') + 1)), UTF_8))
                .isEqualTo(
                        "{\"aud\":\"https://push.example.net:8443\",\"exp\":1767657600,"
                                + "\"sub\":\"mailto:admin@example.org\"}");
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
