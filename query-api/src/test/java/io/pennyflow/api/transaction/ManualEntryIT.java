package io.pennyflow.api.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import io.pennyflow.api.local.Committed;
import io.pennyflow.api.local.LocalBroker;
import io.pennyflow.schemas.topic.Catalogue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

@WithApi
class ManualEntryIT {
    private static LocalBroker broker;
    private static ConfigurableApplicationContext application;

    private final Browser ada;
    private final UUID account;

    ManualEntryIT(LocalApi api) {
        Person person = api.signUp("ada");
        this.ada = person.browser().at(LocalApi.uri(application));
        this.account = person.account("Cash", "EUR", "0");
    }

    @BeforeAll
    static void start(LocalApi api, @TempDir Path directory) throws Exception {
        broker = new LocalBroker(directory);
        application =
                api.startAnother(
                        Map.of("pennyflow.kafka.bootstrap-servers", broker.bootstrapServers()));
    }

    @AfterAll
    static void stop() {
        application.close();
        broker.close();
    }

    @Test
    void sendsARawTransactionBeforeItAnswers() {
        var answer = ada.post("/v1/transactions", entry());

        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(recordsWith(answer.text("transactionId"))).isEqualTo(1);
    }

    @Test
    void givesTheSameTransactionForTheSameKey() {
        var key = UUID.randomUUID().toString();
        var first = ada.post("/v1/transactions", entry(), "Idempotency-Key", key);

        var again = ada.post("/v1/transactions", entry(), "Idempotency-Key", key);
        var other = ada.post("/v1/transactions", entry());

        assertThat(again.text("transactionId")).isEqualTo(first.text("transactionId"));
        assertThat(other.text("transactionId")).isNotEqualTo(first.text("transactionId"));
    }

    private Map<String, String> entry() {
        return Map.of(
                "accountId", account.toString(),
                "bookedOn", "2026-01-01",
                "amount", "-12.5",
                "currency", "EUR",
                "description", "Flea market");
    }

    private static long recordsWith(String id) {
        return Committed.records(broker.bootstrapServers(), Catalogue.RAW.name()).stream()
                .filter(it -> new String(it.value(), StandardCharsets.ISO_8859_1).contains(id))
                .count();
    }
}
