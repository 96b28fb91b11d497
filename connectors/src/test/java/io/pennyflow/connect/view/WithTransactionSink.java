package io.pennyflow.connect.view;

import static io.pennyflow.connect.view.ViewFixtures.TENANT;
import static io.pennyflow.connect.view.ViewFixtures.key;
import static io.pennyflow.connect.view.ViewFixtures.transaction;

import io.pennyflow.connect.platform.TestDatabase;
import io.pennyflow.connect.platform.TestRegistry;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.connect.sink.SinkRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Tests of the sink of transactions, each with empty views in a real PostgreSQL. */
abstract class WithTransactionSink {
    static TestDatabase database;
    static TestRegistry registry;

    SinkHarness<TransactionKey, EnrichedTransaction> sink;

    @BeforeAll
    static void startParts() {
        database = new TestDatabase();
        registry = new TestRegistry();
    }

    @AfterAll
    static void stopParts() {
        registry.close();
        database.close();
    }

    @BeforeEach
    void startSink() {
        database.execute("truncate transaction, spending_daily, view_change, view_offset");
        sink = sink();
    }

    @AfterEach
    void stopSink() {
        sink.close();
    }

    record Step(int n, String amount) {}

    static Step upsert(int n, String amount) {
        return new Step(n, amount);
    }

    static Step delete(int n) {
        return new Step(n, "");
    }

    void put(int offset, List<Step> steps) {
        var records = new ArrayList<SinkRecord>();
        for (var step : steps) {
            var key = key(TENANT, step.n);
            var value = step.amount.isEmpty() ? null : transaction(key, step.amount);
            records.add(sink.record(offset + records.size(), key, value));
        }
        sink.task.put(records);
    }

    static SinkHarness<TransactionKey, EnrichedTransaction> sink() {
        return new SinkHarness<>("transaction", Catalogue.ENRICHED, database, registry).start();
    }

    static List<String> amounts(int n) {
        return database.rows(
                "select amount from transaction where transaction_id = '%s'"
                        .formatted(key(TENANT, n).getTransactionId()));
    }

    static List<String> offsets() {
        return database.rows("select next_offset from view_offset");
    }
}
