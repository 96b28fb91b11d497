package io.pennyflow.connect.notify;

import io.pennyflow.connect.platform.TestDatabase;
import io.pennyflow.connect.platform.TestRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Tests of channels, each with a household and an empty queue in a real PostgreSQL. */
abstract class WithDelivery {
    static TestDatabase database;
    static TestRegistry registry;

    @BeforeAll
    static void startParts() {
        database = new TestDatabase();
        registry = new TestRegistry();
        NotifyFixtures.addHousehold(database);
    }

    @AfterAll
    static void stopParts() {
        registry.close();
        database.close();
    }

    @BeforeEach
    void empty() {
        database.execute(
                "truncate delivery, delivery_target, webhook_endpoint, push_subscription,"
                        + " alert_settings");
    }

    static String count(String state) {
        return database.rows("select count(*) from delivery where state = '%s'".formatted(state))
                .get(0);
    }
}
