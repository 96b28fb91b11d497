package io.pennyflow.schemas.wire;

import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Records to write and read. */
public final class WireFixtures {
    public static final UUID TENANT = UUID.fromString("6f2c1c1e-4c07-4f0e-9d53-0d6f9a5f3c11");

    private WireFixtures() {}

    public static TransactionKey key(UUID tenant, UUID transaction) {
        return new TransactionKey(tenant, transaction);
    }

    public static RawTransaction raw(String amount) {
        return RawTransaction.newBuilder()
                .setTenantId(TENANT)
                .setTransactionId(new UUID(1, 2))
                .setAccountId(new UUID(3, 4))
                .setSource("file")
                .setImportId(new UUID(5, 6))
                .setProviderId("FIT-20260503-17")
                .setOccurrence(1)
                .setBookedOn(LocalDate.of(2026, 5, 3))
                .setAmount(new BigDecimal(amount).setScale(4))
                .setCurrency("EUR")
                .setDescription("CARD 1234 CAFE ROSSI BERLIN 03.05")
                .setObservedAt(Instant.parse("2026-05-04T06:00:00Z"))
                .build();
    }
}
