package io.pennyflow.connect.notify.push;

import io.pennyflow.connect.notify.delivery.Message;
import io.pennyflow.connect.notify.delivery.Outcome;
import io.pennyflow.connect.notify.delivery.Receiver;
import io.pennyflow.connect.notify.http.HttpAnswer;
import io.pennyflow.connect.notify.http.OutboundHttp;
import io.pennyflow.connect.notify.words.Words;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One device. What it shows is told apart by the alert: a newer word replaces the older. */
final class PushReceiver implements Receiver {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String DAY_SECONDS = "86400";

    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int TOO_LARGE = 413;

    private final OutboundHttp http;
    private final Vapid vapid;
    private final Clock clock;
    private final Device device;
    private final Words words;
    private final SecureRandom random = new SecureRandom();
    private @Nullable String authorization;

    PushReceiver(OutboundHttp http, Vapid vapid, Clock clock, Device device, String language) {
        this.http = http;
        this.vapid = vapid;
        this.clock = clock;
        this.device = device;
        this.words = Words.in(language);
    }

    @Override
    public Outcome send(List<Message> messages) {
        var message = messages.get(0);
        try {
            return outcome(http.post(device.endpoint(), headers(message), body(message)));
        } catch (IOException e) {
            return Outcome.Failed.because(String.valueOf(e.getMessage()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return new Outcome.Refused(null, "The device's key is not one: " + e.getMessage());
        }
    }

    private Map<String, String> headers(Message message) throws GeneralSecurityException {
        return Map.of(
                "Content-Type",
                "application/octet-stream",
                "Content-Encoding",
                "aes128gcm",
                "TTL",
                DAY_SECONDS,
                "Urgency",
                "normal",
                "Topic",
                topic(message),
                "Authorization",
                authorization());
    }

    /** One proof for all that go out in one go: it holds for hours. */
    private String authorization() throws GeneralSecurityException {
        var known = authorization;
        if (known == null) {
            known = vapid.authorization(device.endpoint(), clock.instant());
            authorization = known;
        }
        return known;
    }

    /** A push service that still holds the same event replaces it: 22 characters of 32 allowed. */
    private static String topic(Message message) {
        var id = message.eventId();
        var bytes =
                ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private byte[] body(Message message) throws GeneralSecurityException {
        var salt = new byte[PushEncryption.SALT_BYTES];
        random.nextBytes(salt);
        return PushEncryption.encrypt(
                shown(message), device.point(), device.auth(), P256.newPair(), salt);
    }

    private byte[] shown(Message message) {
        var text = words.of(message.payload());
        var json =
                JSON.createObjectNode()
                        .put("id", message.stableId())
                        .put("tag", text.alertId())
                        .put("title", text.title())
                        .put("body", cut(text.sentence()))
                        .put("url", "/alerts");
        return JSON.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
    }

    // No device shows more, and a push has little room.
    private static String cut(String sentence) {
        return sentence.length() <= 300 ? sentence : sentence.substring(0, 300) + "…";
    }

    private static Outcome outcome(HttpAnswer answer) {
        var status = answer.status();
        if (answer.isSuccess()) {
            return new Outcome.Accepted(status);
        }
        return switch (status) {
            case NOT_FOUND, GONE -> new Outcome.Gone(status, "The device unsubscribed.");
            case TOO_LARGE -> new Outcome.Refused(status, "The push service found it too large.");
            default ->
                    new Outcome.Failed(
                            status,
                            "The push service answered %d.".formatted(status),
                            answer.retryAfter());
        };
    }
}
