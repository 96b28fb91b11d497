package io.pennyflow.local.bench;

import io.pennyflow.local.rest.RestClient;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** Somebody with a household and one account, made for a measurement. */
public record Customer(RestClient client, UUID tenant, String accountId) {
    private static final String PASSWORD = "correct horse 4 staple";

    /** Signs up over REST and opens an account in euros. */
    public static Customer signUp(URI address) {
        var client = new RestClient(address);
        var session =
                client.signUp(
                        UUID.randomUUID() + "@bench.example",
                        PASSWORD,
                        Map.of(
                                "name", "Bench",
                                "baseCurrency", "EUR",
                                "country", "DE",
                                "timeZone", "Europe/Berlin"));
        var account =
                client.post(
                        "/v1/accounts",
                        Map.of(
                                "name", "Checking",
                                "kind", "checking",
                                "currency", "EUR",
                                "openingBalance", "0.00"));
        return new Customer(
                client,
                UUID.fromString(session.get("household").get("householdId").asString()),
                account.get("accountId").asString());
    }
}
