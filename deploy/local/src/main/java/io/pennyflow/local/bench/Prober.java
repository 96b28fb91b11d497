package io.pennyflow.local.bench;

import io.pennyflow.local.platform.Patience;
import io.pennyflow.local.rest.EventFeed;
import io.pennyflow.streams.alerts.drafts.Drafts;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** Posts one transaction after the other and watches for each to arrive. */
final class Prober implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Customer customer;
    private final Set<String> announced = ConcurrentHashMap.newKeySet();
    private final EventFeed feed;
    private int count;

    private Prober(Customer customer) {
        this.customer = customer;
        this.feed = customer.client().events(this::heard);
    }

    static Prober open(Customer customer) {
        return new Prober(customer);
    }

    private void heard(String id, String name, JsonNode data) {
        data.path("ids").forEach(ids -> ids.forEach(it -> announced.add(it.asString())));
    }

    /** Milliseconds from the POST until the feed has said so and the list shows it. */
    double probe() {
        count++;
        var from = System.nanoTime();
        var id = post("2026-06-30", "Probe " + count);
        Patience.until("the feed to tell of " + id, LIMIT, () -> announced.contains(id));
        Patience.until("the list to show " + id, LIMIT, () -> isListed(id));
        return (System.nanoTime() - from) / 1e6;
    }

    /** Milliseconds from the POST of a fee until the feed tells of the alert it is worth. */
    double probeAlert() {
        count++;
        var from = System.nanoTime();
        var id = post(LocalDate.now(ZoneOffset.UTC).toString(), "KONTOFUEHRUNGSGEBUEHR " + count);
        var alert = Drafts.id(customer.tenant(), "fee:" + id).toString();
        Patience.until("the alert about " + id, LIMIT, () -> announced.contains(alert));
        return (System.nanoTime() - from) / 1e6;
    }

    private String post(String bookedOn, String description) {
        var body =
                Map.of(
                        "accountId",
                        customer.accountId(),
                        "bookedOn",
                        bookedOn,
                        "amount",
                        "-" + count + ".99",
                        "currency",
                        "EUR",
                        "description",
                        description);
        return customer.client().post("/v1/transactions", body).get("transactionId").asString();
    }

    private boolean isListed(String id) {
        var list = customer.client().get("/v1/transactions?text=Probe+" + count + "&limit=10");
        return list.get("items")
                .valueStream()
                .anyMatch(it -> it.get("transactionId").asString().equals(id));
    }

    @Override
    public void close() throws IOException {
        feed.close();
    }
}
