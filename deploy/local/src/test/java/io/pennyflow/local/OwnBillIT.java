package io.pennyflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.local.bench.Customer;
import io.pennyflow.local.platform.Patience;
import io.pennyflow.local.rest.RestClient;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A bill that a person adds, through every part of the platform until something pays it. */
@ExtendWith(SharedStack.Extension.class)
class OwnBillIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void isDueCountedPaidAndGoneAgain(SharedStack shared) {
        var customer = Customer.signUp(shared.stack().settings().address());
        var client = customer.client();

        var own =
                client.post(
                        "/v1/bills/own",
                        Map.of(
                                "accountId", customer.accountId(),
                                "name", "Fitwerk",
                                "amount", "-30",
                                "cadence", "monthly",
                                "firstDueOn", today.toString()));

        Patience.until("the bill", LIMIT, () -> statuses(client).equals(List.of("due")));
        var stream = client.get("/v1/recurring").get("items").get(0);
        assertThat(stream.get("streamId")).isEqualTo(own.get("streamId"));
        assertThat(stream.get("origin").asString()).isEqualTo("stated");
        var due = client.get("/v1/safe-to-spend").get("untilMonthEnd").get("due").get(0);
        assertThat(due.get("counterparty").asString()).isEqualTo("Fitwerk");

        var unused =
                client.post(
                        "/v1/transactions",
                        Map.of(
                                "accountId", customer.accountId(),
                                "bookedOn", today.toString(),
                                "amount", "-30",
                                "currency", "EUR",
                                "description", "FITWERK Studio 4711"));
        Patience.until("the payment", LIMIT, () -> statuses(client).equals(List.of("paid")));

        client.delete("/v1/bills/own/" + own.get("ownBillId").asString());
        Patience.until("nothing", LIMIT, () -> statuses(client).isEmpty());
    }

    private List<String> statuses(RestClient client) {
        return client.get(
                        "/v1/bills?from=%s&to=%s".formatted(today.minusDays(1), today.plusDays(1)))
                .get("items")
                .valueStream()
                .map(it -> it.get("status").asString())
                .toList();
    }
}
