package io.pennyflow.connect.notify.webhook;

import io.pennyflow.connect.notify.delivery.Message;
import io.pennyflow.connect.notify.delivery.Outcome;
import io.pennyflow.connect.notify.delivery.Receiver;
import io.pennyflow.connect.notify.http.HttpAnswer;
import io.pennyflow.connect.notify.http.OutboundHttp;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One endpoint. A message is accepted when the answer's status is 200 to 299, whatever it says. */
final class WebhookReceiver implements Receiver {
    private static final int GONE = 410;

    private final OutboundHttp http;
    private final Clock clock;
    private final URI url;
    private final List<String> secrets;

    WebhookReceiver(OutboundHttp http, Clock clock, URI url, List<String> secrets) {
        this.http = http;
        this.clock = clock;
        this.url = url;
        this.secrets = secrets;
    }

    @Override
    public Outcome send(List<Message> messages) {
        var message = messages.get(0);
        var now = clock.instant();
        var headers =
                Map.of(
                        "Content-Type", "application/json",
                        "webhook-id", message.stableId(),
                        "webhook-timestamp", Long.toString(now.getEpochSecond()),
                        "webhook-signature",
                                Signature.of(secrets, message.stableId(), now, message.payload()));
        try {
            return outcome(
                    http.post(url, headers, message.payload().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return Outcome.Failed.because(String.valueOf(e.getMessage()));
        }
    }

    private static Outcome outcome(HttpAnswer answer) {
        var status = answer.status();
        if (answer.isSuccess()) {
            return new Outcome.Accepted(status);
        }
        if (status == GONE) {
            return new Outcome.Gone(status, "It answered 410: it is no more.");
        }
        return answer.isRedirect()
                ? new Outcome.Failed(
                        status,
                        "It answered %d, a redirect, which is not followed.".formatted(status),
                        Optional.empty())
                : new Outcome.Failed(
                        status, "It answered %d.".formatted(status), answer.retryAfter());
    }
}
